/** Where a fact is refused (`decisions[0].on`; `facts` is the whole) and why, in one English sentence. */
export interface FactsProblem {
  readonly path: string;
  readonly reason: string;
}
