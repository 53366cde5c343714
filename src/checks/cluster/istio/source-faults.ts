import type { AuthorizationPolicySpecRulesFromSource } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { addressFaults } from './address-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { serviceAccountFaults } from './service-account-faults';

type Field = keyof AuthorizationPolicySpecRulesFromSource;

const addresses: readonly Field[] = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'];
const texts: readonly Field[] = [
  'principals',
  'notPrincipals',
  'requestPrincipals',
  'notRequestPrincipals',
  'namespaces',
  'notNamespaces',
];
const domains: readonly Field[] = ['trustDomains', 'notTrustDomains'];
const ofIdentity: readonly Field[] = [...texts, ...domains, 'serviceAccounts', 'notServiceAccounts'];

/** Who sends a request. */
export function sourceFaults(
  source: AuthorizationPolicySpecRulesFromSource | undefined,
  path: FieldPath,
  isCustom: boolean,
): readonly Fault[] {
  if (Object.values(source ?? {}).every((list) => list.length === 0)) {
    return [fault.missing(path, 'a source that says nothing is everybody; leave from out to say that')];
  }
  const lists = (names: readonly Field[], faultsOf: (text: string, at: FieldPath) => readonly Fault[]) =>
    names.flatMap((name) => each(source?.[name], [...path, name], faultsOf));
  const filled = (text: string, at: FieldPath): readonly Fault[] =>
    text === '' ? [fault.wrong(at, text, 'a value that is not empty')] : [];
  return [
    ...lists(addresses, addressFaults),
    ...lists(texts, filled),
    ...lists(['serviceAccounts', 'notServiceAccounts'], serviceAccountFaults),
    ...lists(domains, (text, at) =>
      text === '' || text.includes('/') || !/^(?:\*|\*?[^*]+|[^*]+\*)$/.test(text)
        ? [fault.wrong(at, text, 'a trust domain, which may begin or end with *')]
        : [],
    ),
    ...(isCustom
      ? ofIdentity
          .filter((name) => (source?.[name] ?? []).length > 0)
          .map((name) =>
            fault.misplaced([...path, name], 'a CUSTOM policy cannot ask who it is: what it asks can'),
          )
      : []),
  ];
}
