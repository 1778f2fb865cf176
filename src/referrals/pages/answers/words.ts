import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Synpunkter och svar',
    lead: (all: number, unanswered: number) => {
      if (all === 0) return 'Inga synpunkter har kommit.';
      const first = all === 1 ? 'En synpunkt' : `${all} synpunkter`;
      if (unanswered === 0) return all === 1 ? `${first}, besvarad.` : `${first}, alla besvarade.`;
      return `${first}, ${unanswered === 1 ? 'en väntar' : `${unanswered} väntar`} på svar.`;
    },
    place: 'Ställe',
    from: 'Från',
    said: 'Synpunkt',
    about: (words: string) => `Om orden ”${words}”`,
    verdict: 'Svar',
    reason: 'Skäl',
    change: 'Ändring',
    toChange: 'Se ändringen',
    answer: 'Besvara',
    again: 'Ändra svaret',
    choose: 'Välj',
    answerChosen: 'Besvara de valda',
    only: 'Visa bara obesvarade',
    author: 'Från',
    everyone: 'Alla',
    show: 'Visa',
    none: 'Inga synpunkter att visa',
    noneMore: 'Här står varje synpunkt med svaret när synpunkter har kommit.',
    publish: 'Publicera',
    answered: 'Besvarat den',
    commentId: 'Synpunktens id',
    besvarat: 'Svaret är sparat.',
  },
  en: {
    title: 'Comments and answers',
    lead: (all, unanswered) => {
      if (all === 0) return 'No comments have come.';
      const first = all === 1 ? 'One comment' : `${all} comments`;
      if (unanswered === 0) return all === 1 ? `${first}, answered.` : `${first}, all answered.`;
      return `${first}, ${unanswered === 1 ? 'one waits' : `${unanswered} wait`} for an answer.`;
    },
    place: 'Passage',
    from: 'From',
    said: 'Comment',
    about: (words) => `About the words “${words}”`,
    verdict: 'Answer',
    reason: 'Reason',
    change: 'Change',
    toChange: 'See the change',
    answer: 'Answer',
    again: 'Change the answer',
    choose: 'Choose',
    answerChosen: 'Answer those chosen',
    only: 'Show only those unanswered',
    author: 'From',
    everyone: 'Everyone',
    show: 'Show',
    none: 'No comments to show',
    noneMore: 'Every comment stands here with its answer when comments have come.',
    publish: 'Publish',
    answered: 'Answered on',
    commentId: 'The comment’s id',
    besvarat: 'The answer has been saved.',
  },
});
