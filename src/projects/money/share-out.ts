import type { Ore } from './ore.ts';

/** How much of a sum falls on somebody, as against others: a whole number, nought or more. */
export interface Weight {
  readonly code: string;
  readonly weight: number;
}

/** A part of a sum, and whose it is. */
export interface Share {
  readonly code: string;
  readonly amount: Ore;
}

/**
 * Shares a sum by weights so that the parts add up to it: each gets its exact part without fractions of an öre, and what is over goes, an
 * öre each, to those whose fraction is the largest (the method of largest remainders); of equals to whose code comes first. The order of
 * the weights does not matter; the shares come in it.
 * @throws RangeError when nobody weighs anything and there is something to share
 */
export function shareOut(amount: Ore, weights: readonly Weight[]): readonly Share[] {
  if (amount < 0) return shareOut(-amount, weights).map((share) => ({ ...share, amount: 0 - share.amount }));
  // Inhabitants times öre pass what a number holds exactly.
  const all = weights.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (amount === 0) return weights.map(({ code }) => ({ code, amount: 0 }));
  if (all === 0n) throw new RangeError('there is nobody to share it');
  const parts = weights.map(({ code, weight }) => {
    const product = BigInt(amount) * BigInt(weight);
    return { code, whole: Number(product / all), over: product % all };
  });
  const left = amount - parts.reduce((sum, part) => sum + part.whole, 0);
  const first = parts
    .toSorted((a, b) => (a.over === b.over ? (a.code < b.code ? -1 : 1) : a.over > b.over ? -1 : 1))
    .slice(0, left);
  const more = new Set(first.map(({ code }) => code));
  return parts.map(({ code, whole }) => ({ code, amount: whole + (more.has(code) ? 1 : 0) }));
}
