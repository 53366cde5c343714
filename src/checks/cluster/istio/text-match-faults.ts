import type { VirtualServiceSpecHttpCorsPolicyAllowOrigins } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { regexFaults } from './regex-faults';

/** A text that is matched by prefix or regex: an empty prefix is every text, and Envoy takes it for paths only. */
export function textMatchFaults(
  match: VirtualServiceSpecHttpCorsPolicyAllowOrigins | undefined,
  path: FieldPath,
  { emptyPrefix }: { readonly emptyPrefix: boolean } = { emptyPrefix: false },
): readonly Fault[] {
  if (match === undefined) return [];
  return [
    ...(match.prefix === '' && !emptyPrefix
      ? [fault.wrong([...path, 'prefix'], '', 'a prefix that is not empty')]
      : []),
    ...regexFaults(match.regex, [...path, 'regex']),
  ];
}
