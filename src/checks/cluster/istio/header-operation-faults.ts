import type { VirtualServiceSpecHttpHeaders, VirtualServiceSpecHttpHeadersRequest } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { eachValue } from './each-value';
import { fault, type Fault } from './fault';
import { headerValueFaults } from './header-value-faults';
import { isAuthority } from './is-authority';

/** What is done to headers: the host may be written anew on requests, and is otherwise left alone. */
export function headerOperationFaults(
  headers: VirtualServiceSpecHttpHeaders | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (headers === undefined) return [];
  return [
    ...operationFaults(headers.request, [...path, 'request'], isAuthority),
    ...operationFaults(headers.response, [...path, 'response'], () => false),
  ];
}

function operationFaults(
  operations: VirtualServiceSpecHttpHeadersRequest | undefined,
  path: FieldPath,
  mayWrite: (name: string) => boolean,
): readonly Fault[] {
  if (operations === undefined) return [];
  const write = (value: string, at: FieldPath, name: string): readonly Fault[] => [
    ...(mayWrite(name) ? [] : nameFaults(name, at)),
    ...headerValueFaults(value, at),
  ];
  return [
    ...eachValue(operations.add, [...path, 'add'], write),
    ...eachValue(operations.set, [...path, 'set'], write),
    ...each(operations.remove, [...path, 'remove'], nameFaults),
  ];
}

function nameFaults(name: string, path: FieldPath): readonly Fault[] {
  return name === '' || name.startsWith(':') || isAuthority(name)
    ? [fault.wrong(path, name, 'a header that is not part of the address: neither Host nor one with a colon')]
    : [];
}
