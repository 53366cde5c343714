import type { AuthorizationPolicySpecRulesWhen } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { addressFaults } from './address-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { filledFaults } from './filled-faults';
import { portTextFaults } from './port-text-faults';
import { serviceAccountFaults } from './service-account-faults';

type ValueFaults = (text: string, path: FieldPath) => readonly Fault[];

const attributes: Readonly<Record<string, ValueFaults>> = {
  'source.ip': addressFaults,
  'remote.ip': addressFaults,
  'source.namespace': filledFaults,
  'source.serviceAccount': serviceAccountFaults,
  'source.principal': filledFaults,
  'source.trustDomain': filledFaults,
  'request.auth.principal': filledFaults,
  'request.auth.audiences': filledFaults,
  'request.auth.presenter': filledFaults,
  'destination.ip': addressFaults,
  'destination.port': portTextFaults,
  'connection.sni': filledFaults,
};
const keyed = /^(?:request\.headers|request\.auth\.claims|experimental\.envoy\.filters\.[^[]*)\[.+\]$/;
const ofIdentity = /^(?:source\.(?:namespace|serviceAccount|trustDomain|principal)$|request\.auth\.)/;
const known = [...Object.keys(attributes), 'request.headers[name]', 'request.auth.claims[name]'];

/** What else must be true of a request: of an attribute that proxies know, with values to compare. */
export function conditionFaults(
  { key, notValues = [], values = [] }: AuthorizationPolicySpecRulesWhen,
  path: FieldPath,
  isCustom: boolean,
): readonly Fault[] {
  const at = [...path, 'key'];
  if (key === '') return [fault.missing(at, 'a condition is about an attribute')];
  if (isCustom && ofIdentity.test(key)) {
    return [fault.misplaced(at, 'a CUSTOM policy cannot ask who it is: what it asks can')];
  }
  const valueFaults = Object.hasOwn(attributes, key)
    ? attributes[key]
    : keyed.test(key)
      ? filledFaults
      : undefined;
  if (valueFaults === undefined) {
    return [fault.wrong(at, key, `an attribute such as ${known.slice(-2).join(' or ')}`, known)];
  }
  if (values.length + notValues.length === 0) {
    return [fault.missing([...path, 'values'], 'a condition compares with values or notValues')];
  }
  return [
    ...each(values, [...path, 'values'], valueFaults),
    ...each(notValues, [...path, 'notValues'], valueFaults),
  ];
}
