import type { Rule } from './rule';
import { insideTenant } from './rules/inside-tenant';
import { limitRanges } from './rules/limit-ranges';
import { noSecretValues } from './rules/no-secret-values';
import { schemas } from './rules/schemas';
import { uniqueObjects } from './rules/unique-objects';

/** Every rule, in the order that reads best: what an object is before what it does. */
export const allRules: readonly Rule[] = Object.freeze([
  schemas,
  uniqueObjects,
  insideTenant,
  noSecretValues,
  limitRanges,
]);
