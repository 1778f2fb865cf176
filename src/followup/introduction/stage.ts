/** How far a principal has come with an activity, for its own part; in this order, but for the last. */
export const stages = ['not-begun', 'decided', 'introducing', 'in-use', 'not-relevant'] as const;
export type Stage = (typeof stages)[number];
