import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { annotations } from '../../../../conventions/annotations';
import type { CheckedObject, FieldPath } from '../../checked-object';
import { conditionFaults } from '../../istio/condition-faults';
import { each } from '../../istio/each';
import { fault, type Fault } from '../../istio/fault';
import { istioRule } from '../../istio/istio-rule';
import { operationFaults } from '../../istio/operation-faults';
import { selectorFaults } from '../../istio/selector-faults';
import { sourceFaults } from '../../istio/source-faults';
import { targetRefFaults } from '../../istio/target-ref-faults';

/** AuthorizationPolicies are such as Istio's webhook takes, where their schema does not say it. */
export const validAuthorizationPolicies = istioRule<AuthorizationPolicySpec>(
  'security.istio.io/AuthorizationPolicy',
  ({ spec, ...one }) => {
    const isCustom = spec.action === 'CUSTOM';
    return [
      ...selectorFaults(spec.selector?.matchLabels, spec.selector, ['spec', 'selector']),
      ...targetRefFaults(spec),
      ...actionFaults(spec),
      ...dryRunFaults(one, spec),
      ...each(spec.rules, ['spec', 'rules'], ({ from, to, when }, path) => [
        ...everybody(from, [...path, 'from']),
        ...each(from, [...path, 'from'], ({ source }, at) =>
          sourceFaults(source, [...at, 'source'], isCustom),
        ),
        ...everybody(to, [...path, 'to']),
        ...each(to, [...path, 'to'], ({ operation }, at) => operationFaults(operation, [...at, 'operation'])),
        ...each(when, [...path, 'when'], (condition, at) => conditionFaults(condition, at, isCustom)),
      ]),
    ];
  },
);

/** Istio reads an empty list as one that is left out, so a rule that looks closed is open. */
function everybody(list: readonly unknown[] | undefined, path: FieldPath): readonly Fault[] {
  return list?.length === 0
    ? [
        fault.useless(
          path,
          'an empty list leaves nobody out, as if it were not there',
          'name who or what it is for',
        ),
      ]
    : [];
}

function actionFaults({ action = 'ALLOW', provider, rules = [] }: AuthorizationPolicySpec): readonly Fault[] {
  const idle = 'without rules it is never asked; a single empty rule {} is for every request';
  return [
    ...((action === 'CUSTOM' || action === 'DENY') && rules.length === 0
      ? [fault.missing(['spec', 'rules'], `${action} ${idle}`)]
      : []),
    ...(action === 'CUSTOM' && rules.length > 0 && (provider?.name ?? '') === ''
      ? [fault.missing(['spec', 'provider', 'name'], 'CUSTOM asks an authorizer, which has a name')]
      : []),
    ...(action !== 'CUSTOM' && provider !== undefined
      ? [fault.misplaced(['spec', 'provider'], `${action} asks nobody; only CUSTOM does`)]
      : []),
  ];
}

function dryRunFaults(
  { object }: CheckedObject,
  { action = 'ALLOW' }: AuthorizationPolicySpec,
): readonly Fault[] {
  const value = object.metadata.annotations?.[annotations.dryRun];
  const path = ['metadata', 'annotations', annotations.dryRun];
  if (value === undefined) return [];
  if (action !== 'ALLOW' && action !== 'DENY') {
    return [fault.misplaced(path, `only ALLOW and DENY can be watched without effect, not ${action}`)];
  }
  return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value)
    ? []
    : [fault.wrong(path, value, 'true or false', ['true', 'false'])];
}
