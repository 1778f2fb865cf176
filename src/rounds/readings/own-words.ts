/** Where a mail begins to repeat the one that it answers. */
const repeats = [
  /^-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat meddelande|forwarded message)\s*-{2,}/i,
  /^_{10,}$/,
  /^(?:från|from):\s.+@/i,
  /^(?:den|on)\s.{4,80}\s(?:skrev|wrote)\b.{0,120}:?$/i,
];

/**
 * What a letter says itself: without what it repeats of ours, which proposes a decision in the very words of one. Pure; the text up
 * to there is unchanged.
 */
export function ownWords(letter: string): string {
  const lines = letter.split('\n');
  const end = lines.findIndex((line) => repeats.some((pattern) => pattern.test(line.trim())) || /^\s*>/.test(line));
  return end < 0 ? letter : lines.slice(0, end).join('\n');
}
