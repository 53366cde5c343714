import type { Finding } from '../finding';
import type { ReviewContext } from '../review-context';

/** Finds what a reviewer must not overlook. */
export type Guard = (context: ReviewContext) => readonly Finding[];

/** Every guard, in the order of the report. */
export const allGuards: readonly Guard[] = [];
