/** What an authority's own Word template may hold in double braces, in the order of the report, and what it gives. */
export const templatePlaceholders = [
  ['huvudman', 'huvudmannens namn'],
  ['förvaltning', 'förvaltningen'],
  ['handläggare', 'handläggaren'],
  ['datum', 'skrivelsens dag'],
  ['diarienummer', 'alla nämnders diarienummer, ett på varje rad'],
  ['nämnder', 'nämnderna, en på varje rad'],
  ['rubrik', 'ärendets rubrik'],
  ['förslag', 'alla förslag till beslut, med rubriker och numrerade punkter'],
  ['ärende', 'ärendet'],
  ['beslutsunderlag', 'beslutsunderlaget, en handling på varje rad'],
  ['bakgrund', 'bakgrunden'],
  ['mbl', 'information eller förhandling enligt medbestämmandelagen'],
  ['underskrifter', 'förvaltningarna och deras chefer'],
  ['mottagare', 'vilka beslutet skickas till, en på varje rad'],
] as const;
export type TemplatePlaceholder = (typeof templatePlaceholders)[number][0];

/** For those who set each draft decision by themselves: repeated for each board, between `{{#beslut}}` and `{{/beslut}}`. */
export const repeatedPlaceholders = [
  ['beslutsrubrik', 'Förslag till nämndens beslut'],
  ['beslutspunkter', 'nämndens numrerade punkter'],
] as const;
export type RepeatedPlaceholder = (typeof repeatedPlaceholders)[number][0];
export const repeat = 'beslut';

/** Without them the report would lack what the board is to decide on: each group is met by any of its own. */
export const wanted: readonly (readonly (TemplatePlaceholder | RepeatedPlaceholder)[])[] = templatePlaceholders.map(([name]) =>
  name === 'förslag' ? [name, 'beslutspunkter'] : [name],
);
