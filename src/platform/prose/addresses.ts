import { linkAddress } from './link-address.ts';

/** The words of a note, with the addresses in it as links: a note most often says where something can be read. */
export function addressesIn(note: string): readonly { readonly text: string; readonly href: string | null }[] {
  return note.split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"”])/i).flatMap((text, place) => {
    if (text === '') return [];
    return [{ text, href: place % 2 === 1 ? linkAddress(text) : null }];
  });
}
