import type { QuietDefinition } from '../../definition/quiet-definition';
import type { Quiet } from '../../model/quiet';

/** When alerts disturb nobody, with every day once. */
export function placeQuiet(definition: QuietDefinition | undefined): Quiet | undefined {
  if (definition === undefined) return undefined;
  const { timeZone, nights, days = [] } = definition;
  return { timeZone, nights, days: [...new Set(days)] };
}
