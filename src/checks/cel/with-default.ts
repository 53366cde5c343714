import type { CompactSchema } from '@cdk8s/strict';

/** What the API server makes of a field before it validates: its default, where it is absent or a null that it may not be. */
export function withDefault(value: unknown, fallback: unknown, resolved: CompactSchema): unknown {
  const isAbsent = value === undefined || (value === null && resolved.nullable !== true);
  return isAbsent && fallback !== undefined ? fallback : value;
}
