import { fileURLToPath } from 'node:url';

/** The clone: the figures are compiled to `.cache/bench/bench/`, and run the program from `dist/`. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
