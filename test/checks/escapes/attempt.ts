import type { Code } from '../../../src/problems/registry';
import type { ofKind } from './variants';

/** What it reaches for, the object that a project adds, and the code that refuses it. */
export type Attempt = readonly [string, ReturnType<typeof ofKind>, Code];
