import { catalogue, type Lang, longDate } from '../../ui/index.ts';
import type { NoticeChange } from './changes-since.ts';

const because = (why: string) => (why.trim() === '' ? '' : `: ${why.trim().replace(/\.$/, '')}`);
const none = { sv: 'inget sagt', en: 'nothing said' };

const words = catalogue({
  sv: {
    cancelled: (why: string) => `Mötet är inställt${because(why)}.`,
    restored: 'Mötet blir av igen.',
    name: (is: string) => `Mötet heter nu ${is}.`,
    nameless: 'Mötet har inget eget namn längre.',
    day: (was: string, is: string) => `Ny dag: ${is} (tidigare ${was}).`,
    hours: (was: string, is: string) => `Ny tid: ${is} (tidigare ${was}).`,
    place: (was: string, is: string) => `Ny plats: ${is} (tidigare ${was}).`,
    online: 'Det är ändrat hur man deltar på distans.',
    added: (title: string) => `Ny punkt: ${title}.`,
    off: (title: string, why: string) => `Utgår: ${title}${because(why)}.`,
    back: (title: string) => `Åter på dagordningen: ${title}.`,
    moved: (title: string, was: number, is: number) => `Flyttad från plats ${was} till ${is}: ${title}.`,
    retitled: (was: string, is: string) => `Ny rubrik: ${is} (tidigare ${was}).`,
    reworded: (title: string) => `Ändrad punkt: ${title}.`,
    paper: (title: string, item: string) => `Ny handling till ${item}: ${title}.`,
    paperBack: (title: string, item: string) => `Handlingen är åter med till ${item}: ${title}.`,
    withdrawn: (title: string, item: string, why: string) => `Återtagen handling till ${item}, ${title}${because(why)}.`,
  },
  en: {
    cancelled: (why) => `The meeting is cancelled${because(why)}.`,
    restored: 'The meeting will be held after all.',
    name: (is) => `The meeting is now called ${is}.`,
    nameless: 'The meeting has no name of its own any longer.',
    day: (was, is) => `New day: ${is} (before: ${was}).`,
    hours: (was, is) => `New hours: ${is} (before: ${was}).`,
    place: (was, is) => `New place: ${is} (before: ${was}).`,
    online: 'How to take part at a distance has changed.',
    added: (title) => `New item: ${title}.`,
    off: (title, why) => `Taken off: ${title}${because(why)}.`,
    back: (title) => `On the agenda again: ${title}.`,
    moved: (title, was, is) => `Moved from place ${was} to ${is}: ${title}.`,
    retitled: (was, is) => `New title: ${is} (before: ${was}).`,
    reworded: (title) => `Changed item: ${title}.`,
    paper: (title, item) => `New paper for ${item}: ${title}.`,
    paperBack: (title, item) => `The paper is back for ${item}: ${title}.`,
    withdrawn: (title, item, why) => `Withdrawn paper of ${item}, ${title}${because(why)}.`,
  },
});

/** A change in one sentence. Pure. */
export function changeSentence(lang: Lang, change: NoticeChange): string {
  const w = words[lang];
  const or = (text: string) => (text === '' ? none[lang] : text);
  switch (change.kind) {
    case 'cancelled':
      return w.cancelled(change.why);
    case 'restored':
      return w.restored;
    case 'name':
      return change.is === '' ? w.nameless : w.name(change.is);
    case 'day':
      return w.day(longDate(lang, change.was), longDate(lang, change.is));
    case 'hours':
    case 'place':
      return w[change.kind](or(change.was), or(change.is));
    case 'online':
      return w.online;
    default:
      return ofItem(lang, change);
  }
}

function ofItem(lang: Lang, change: Extract<NoticeChange, { itemId: string }>): string {
  const w = words[lang];
  const { itemTitle } = change;
  switch (change.kind) {
    case 'item-added':
      return w.added(itemTitle);
    case 'item-off':
      return w.off(itemTitle, change.why);
    case 'item-back':
      return w.back(itemTitle);
    case 'item-moved':
      return w.moved(itemTitle, change.was, change.is);
    case 'item-retitled':
      return w.retitled(change.was, itemTitle);
    case 'item-reworded':
      return w.reworded(itemTitle);
    case 'paper-added':
      return w.paper(change.title, itemTitle);
    case 'paper-back':
      return w.paperBack(change.title, itemTitle);
    case 'paper-withdrawn':
      return w.withdrawn(change.title, itemTitle, change.why);
  }
}
