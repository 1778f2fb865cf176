import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    lead: (count: number, title: string) =>
      count === 0
        ? `Ingen har lämnat någon synpunkt på det här stället i ${title} än.`
        : `${count} ${count === 1 ? 'synpunkt' : 'synpunkter'} på det här stället i ${title}.`,
    comments: 'Synpunkter',
    none: 'Inga synpunkter än',
    noneMore: 'Det du skriver här syns för alla som utkastet delas med.',
    pages: 'Sidor',
    page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    earlier: 'Tidigare',
    later: 'Senare',
    say: 'Lämna en synpunkt',
  },
  en: {
    lead: (count, title) =>
      count === 0
        ? `Nobody has commented on this passage of ${title} yet.`
        : `${count} ${count === 1 ? 'comment' : 'comments'} on this passage of ${title}.`,
    comments: 'Comments',
    none: 'No comments yet',
    noneMore: 'What you write here is seen by everyone the draft is shared with.',
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    earlier: 'Earlier',
    later: 'Later',
    say: 'Comment',
  },
});
