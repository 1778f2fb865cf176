/** What the words round a day say that it is for. */
export type Purpose = 'meeting' | 'submit' | 'other' | 'page';

const submit = /inlämn|lämnas? in|lämna in|stoppdag|stopptid|manusstopp|deadline|sista dag|senast/giu;
const other =
  /bered(?:ning|s)|arbetsutskott|(?<!\p{L})au(?!\p{L})|kallelse|utskick|skickas|juster|presidie|gruppmöte|anslag|expedier|\p{L}*lov(?!\p{L})|studiedag|utbildning|information(?:smöte)?|budgetdag/giu;
const page = /uppdaterad|publicera|granskad|ändrad|beslutad|fastställ|antagen|giltig/giu;
const meeting =
  /sammanträde(?!sdag)|sammanträdesda(?:g|tum)|nämndmöte|möte(?:sdag|sdatum|n|t)?(?!\p{L})|nämnd(?:en)?(?!\p{L})|datum/giu;
const cancelled = /inställ[dt]|ställs in|utgår/iu;

/** What the last of the words for a purpose in a text says; null when there is none. */
export function purposeIn(text: string): Purpose | null {
  let [last, found]: [number, Purpose | null] = [-1, null];
  for (const [purpose, words] of [
    ['meeting', meeting],
    ['other', other],
    ['page', page],
    ['submit', submit],
  ] as const)
    for (const match of text.matchAll(words)) if (match.index >= last) [last, found] = [match.index, purpose];
  return found;
}

export function isCancelled(text: string): boolean {
  return cancelled.test(text);
}
