import { readFileSync } from 'node:fs';

/** Everything that comes through the standard input, to its end. */
export const readInput = (): string => readFileSync(0, 'utf8');
