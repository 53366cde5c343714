import type { TelemetrySpec } from '@cdk8s/istio';
import type { FieldPath } from '../../checked-object';
import { each } from '../../istio/each';
import { eachValue } from '../../istio/each-value';
import { fault, type Fault } from '../../istio/fault';
import { istioRule } from '../../istio/istio-rule';
import { selectorFaults } from '../../istio/selector-faults';
import { targetRefFaults } from '../../istio/target-ref-faults';

/** Telemetries are such as Istio's webhook takes, where their schema does not say it. */
export const validTelemetries = istioRule<TelemetrySpec>('telemetry.istio.io/Telemetry', ({ spec }) => [
  ...selectorFaults(spec.selector?.matchLabels, spec.selector, ['spec', 'selector']),
  ...targetRefFaults(spec),
  ...second(spec.tracing, ['spec', 'tracing'], 'proxies trace in one way; the others are ignored'),
  ...each(spec.tracing, ['spec', 'tracing'], ({ providers }, path) =>
    second(providers, [...path, 'providers'], 'proxies send traces to one provider'),
  ),
  ...each(spec.metrics, ['spec', 'metrics'], ({ overrides }, path) =>
    each(overrides, [...path, 'overrides'], ({ tagOverrides }, at) =>
      eachValue(tagOverrides, [...at, 'tagOverrides'], ({ operation, value = '' }, place) =>
        // With an operation, the CRD says it.
        operation === undefined && value === ''
          ? [fault.missing([...place, 'value'], 'a tag is given a value, unless its operation is REMOVE')]
          : [],
      ),
    ),
  ),
]);

function second(list: readonly unknown[] | undefined, path: FieldPath, because: string): readonly Fault[] {
  return (list ?? []).length > 1 ? [fault.useless([...path, 1], because, 'keep one of them')] : [];
}
