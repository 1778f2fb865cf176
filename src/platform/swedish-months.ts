/**
 * The months in Swedish, January first, in small letters: what texts are searched for, and what days are written with. Here, where
 * also a thread that reads files has it without all that draws pages.
 */
export const swedishMonths: readonly string[] = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];
