import { catalogue, longDate, longMoment } from '../../../ui/index.ts';
import type { PastPublication } from '../../publishing/publication.ts';

/** What every page that publishes says, in this room and in later ones. */
export const publishingWords = catalogue({
  sv: {
    publish: 'Publicera',
    publishAnew: 'Publicera på nytt',
    notPublished: 'Visas inte offentligt.',
    shown: (since: string) => `Offentlig sedan den ${since}, tills vidare.`,
    shownUntil: (since: string, until: string) => `Offentlig sedan den ${since}, till och med den ${until}.`,
    until: 'Visas till och med',
    untilHelp: 'Lämna tomt för tills vidare. När dagen har gått tas det bort av sig självt.',
    seePublic: 'Se den offentliga sidan',
    takeDown: 'Ta ner',
    takeDownLead: 'Det försvinner från den offentliga webbplatsen på en gång. Den som redan har hämtat det har det kvar.',
    reason: 'Varför tas det ner?',
    reasonHelp: 'Syns bara för den som är inloggad.',
    takeDownNow: 'Ta ner nu',
    history: 'Publiceringar',
    when: 'Publicerad',
    who: 'Av',
    what: 'Vad',
    how: 'Till',
    inForce: 'visas nu',
    replaced: 'ersatt av en senare',
    dayPassed: (day: string) => `dagen gick ut ${day}`,
    takenDown: (day: string, who: string, why: string) => `nertagen ${day} av ${who}: ${why}`,
    original: 'originalet',
    redacted: 'maskerad kopia',
    published: 'Nu är det publicerat.',
    down: 'Nu är det nertaget.',
  },
  en: {
    publish: 'Publish',
    publishAnew: 'Publish anew',
    notPublished: 'Not published.',
    shown: (since) => `Public since ${since}, until further notice.`,
    shownUntil: (since, until) => `Public since ${since}, up to and including ${until}.`,
    until: 'Shown up to and including',
    untilHelp: 'Leave empty for until further notice. When the day has passed it is taken away by itself.',
    seePublic: 'See the public page',
    takeDown: 'Take down',
    takeDownLead: 'It disappears from the public site at once. Whoever has fetched it already still has it.',
    reason: 'Why is it taken down?',
    reasonHelp: 'Seen only by those who are signed in.',
    takeDownNow: 'Take down now',
    history: 'Publications',
    when: 'Published',
    who: 'By',
    what: 'What',
    how: 'Until',
    inForce: 'shown now',
    replaced: 'replaced by a later one',
    dayPassed: (day) => `its day passed ${day}`,
    takenDown: (day, who, why) => `taken down ${day} by ${who}: ${why}`,
    original: 'the original',
    redacted: 'redacted copy',
    published: 'It is published now.',
    down: 'It has been taken down.',
  },
});

/** Whether, since when and until when a thing is public, in one sentence. */
export function publishedSentence(lang: 'sv' | 'en', history: readonly PastPublication[]): string {
  const w = publishingWords[lang];
  const [latest] = history;
  if (latest === undefined || latest.end !== null) return w.notPublished;
  const since = longDate(lang, latest.publishedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate());
  return latest.shownUntil === null ? w.shown(since) : w.shownUntil(since, longDate(lang, latest.shownUntil));
}

/** How a publication stands or ended, as its row says. */
export function endInWords(lang: 'sv' | 'en', { end, shownUntil }: PastPublication): string {
  const w = publishingWords[lang];
  if (end === null) return w.inForce;
  if (end.how === 'replaced') return w.replaced;
  if (end.how === 'taken-down') return w.takenDown(longMoment(lang, end.at), end.by, end.reason);
  return w.dayPassed(shownUntil === null ? '' : longDate(lang, shownUntil));
}
