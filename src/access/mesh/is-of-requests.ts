import type { Condition } from '../spec/authorization-policy-spec';

const ofRequests: ReadonlySet<string> = new Set(['hosts', 'methods', 'paths']);

/** Whether a condition asks for something that only requests have, and a mere connection has not. */
export function isOfRequests({ key, values = [], notValues = [] }: Condition): boolean {
  return values.length + notValues.length > 0 && (ofRequests.has(key) || key.startsWith('request.'));
}
