import type { RequestAuthenticationSpec, RequestAuthenticationSpecJwtRules } from '@cdk8s/istio';
import type { FieldPath } from '../../checked-object';
import { durationFaults } from '../../istio/duration-faults';
import { each } from '../../istio/each';
import { fault, type Fault } from '../../istio/fault';
import { istioRule } from '../../istio/istio-rule';
import { keySetFaults } from '../../istio/key-set-faults';
import { selectorFaults } from '../../istio/selector-faults';
import { targetRefFaults } from '../../istio/target-ref-faults';

/** RequestAuthentications are such as Istio's webhook takes, where their schema does not say it. */
export const validRequestAuthentications = istioRule<RequestAuthenticationSpec>(
  'security.istio.io/RequestAuthentication',
  ({ spec }) => [
    ...selectorFaults(spec.selector?.matchLabels, spec.selector, ['spec', 'selector']),
    ...targetRefFaults(spec),
    ...each(spec.jwtRules, ['spec', 'jwtRules'], jwtRuleFaults),
  ],
);

function jwtRuleFaults(rule: RequestAuthenticationSpecJwtRules, path: FieldPath): readonly Fault[] {
  const { issuer = '', jwks = '', timeout } = rule;
  const field = rule.jwksUri === undefined ? 'jwks_uri' : 'jwksUri';
  const uri = rule[field] ?? '';
  return [
    ...(issuer === '' && uri === ''
      ? [fault.missing([...path, 'issuer'], 'tokens are known by their issuer, or by the keys of jwksUri')]
      : []),
    ...(uri === '' || URL.canParse(uri)
      ? []
      : [fault.wrong([...path, field], uri, 'an address of http:// or https://')]),
    ...(jwks === '' ? [] : keySetFaults(jwks, [...path, 'jwks'])),
    ...durationFaults(timeout, [...path, 'timeout']),
  ];
}
