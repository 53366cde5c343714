import type { Cause } from '../problems/cause';
import type { Influence } from './influence';

/** How a field depends on a leaf: whether the leaf's own text stands in the field, as a whole or in part. */
export function roleOf({ leaf, to, after }: Influence, value: unknown): Cause['role'] {
  if (after === undefined) return 'exists';
  return isCarried(leaf.value, to, textOf(value), textOf(after)) ? 'says' : 'shapes';
}

function isCarried(before: unknown, to: unknown, value: string, after: string): boolean {
  if (before === undefined || typeof to === 'symbol') return false;
  const [one, other] = [textOf(before), textOf(to)];
  if (one !== '' && value.includes(one) && value.split(one).join(other) === after) return true;
  // The new text where the old one was, but only in some places: another value may say the same there.
  if (one !== '' && after.includes(other) && after.split(other).join(one) === value) return true;
  // The same amount without its unit: `30s` is 30.
  const [amount, changed] = [Number.parseFloat(one), Number.parseFloat(other)];
  return String(amount) === value && String(changed) === after;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)) ?? '';
