import type { DestinationRuleSpec } from '@cdk8s/istio';
import { each } from '../../istio/each';
import { exportToFaults } from '../../istio/export-to-faults';
import { fault, type Fault } from '../../istio/fault';
import { hostFaults } from '../../istio/host-faults';
import { isLabel } from '../../istio/is-label';
import { istioRule } from '../../istio/istio-rule';
import { labelFaults } from '../../istio/label-faults';
import { repeats } from '../../istio/repeats';
import { selectorFaults } from '../../istio/selector-faults';
import { trafficPolicyFaults } from '../../istio/traffic-policy-faults';

/** DestinationRules are such as Istio's webhook takes, where their schema does not say it. */
export const validDestinationRules = istioRule<DestinationRuleSpec>(
  'networking.istio.io/DestinationRule',
  ({ spec, namespace }) => [
    ...hostFaults(spec.host, ['spec', 'host']),
    ...trafficPolicyFaults(spec.trafficPolicy, ['spec', 'trafficPolicy']),
    ...repeats(
      (spec.subsets ?? []).map(({ name }) => name),
      (index) => ['spec', 'subsets', index, 'name'],
      'a subset is known by its name',
    ),
    ...each(spec.subsets, ['spec', 'subsets'], ({ name, labels, trafficPolicy }, path) => [
      ...(isLabel(name) ? [] : [fault.wrong([...path, 'name'], name, 'a name of letters, digits and -')]),
      ...labelFaults(labels, [...path, 'labels']),
      ...trafficPolicyFaults(trafficPolicy, [...path, 'trafficPolicy']),
    ]),
    ...exportToFaults(spec.exportTo, namespace, { mayHide: false }),
    ...selectorFaults(spec.workloadSelector?.matchLabels, spec.workloadSelector, [
      'spec',
      'workloadSelector',
    ]),
    ...strayExports(spec, namespace),
  ],
);

function strayExports(
  { exportTo, workloadSelector }: DestinationRuleSpec,
  namespace: string,
): readonly Fault[] {
  if (workloadSelector === undefined) return [];
  return each(exportTo, ['spec', 'exportTo'], (name, path) =>
    name === '.' || name === namespace
      ? []
      : [fault.misplaced(path, 'a rule for some workloads is read in their namespace alone')],
  );
}
