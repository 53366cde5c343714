import type { AuthorizationPolicySpecRulesFromSource } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { addressFaults } from './address-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { filledFaults } from './filled-faults';
import { serviceAccountFaults } from './service-account-faults';

type Field = keyof AuthorizationPolicySpecRulesFromSource;

const valueFaults: Readonly<Record<Field, (text: string, at: FieldPath) => readonly Fault[]>> = {
  ipBlocks: addressFaults,
  notIpBlocks: addressFaults,
  remoteIpBlocks: addressFaults,
  notRemoteIpBlocks: addressFaults,
  principals: filledFaults,
  notPrincipals: filledFaults,
  requestPrincipals: filledFaults,
  notRequestPrincipals: filledFaults,
  namespaces: filledFaults,
  notNamespaces: filledFaults,
  serviceAccounts: serviceAccountFaults,
  notServiceAccounts: serviceAccountFaults,
  trustDomains: trustDomainFaults,
  notTrustDomains: trustDomainFaults,
};

/** Who sends a request. */
export function sourceFaults(
  source: AuthorizationPolicySpecRulesFromSource | undefined,
  path: FieldPath,
  isCustom: boolean,
): readonly Fault[] {
  const asked = Object.entries(source ?? {}) as readonly [Field, readonly string[]][];
  if (asked.every(([, list]) => list.length === 0)) {
    return [fault.missing(path, 'a source that says nothing is everybody; leave from out to say that')];
  }
  return asked.flatMap(([name, list]) => {
    const at = [...path, name];
    const faults = each(list, at, valueFaults[name]);
    // Addresses are known before anybody has said who it is.
    return isCustom && list.length > 0 && valueFaults[name] !== addressFaults
      ? [...faults, fault.misplaced(at, 'a CUSTOM policy cannot ask who it is: what it asks can')]
      : faults;
  });
}

function trustDomainFaults(text: string, path: FieldPath): readonly Fault[] {
  return text === '' || text.includes('/') || !/^(?:\*|\*?[^*]+|[^*]+\*)$/.test(text)
    ? [fault.wrong(path, text, 'a trust domain, which may begin or end with *')]
    : [];
}
