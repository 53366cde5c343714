import type { Operator } from './operator';
import { duplicate } from './operators/duplicate';
import { hostile } from './operators/hostile';
import { missing } from './operators/missing';
import { misspeltField } from './operators/misspelt-field';
import { misspeltHelper } from './operators/misspelt-helper';
import { misspeltText } from './operators/misspelt-text';
import { outOfRange } from './operators/out-of-range';
import { swapped } from './operators/swapped';
import { unknownReference } from './operators/unknown-reference';
import { wrongType } from './operators/wrong-type';
import { wrongUnit } from './operators/wrong-unit';

/** Every way to get a definition wrong, from slips to malice. */
export const operators: readonly Operator[] = Object.freeze([
  misspeltField,
  misspeltText,
  misspeltHelper,
  unknownReference,
  wrongType,
  wrongUnit,
  outOfRange,
  swapped,
  duplicate,
  missing,
  hostile,
]);
