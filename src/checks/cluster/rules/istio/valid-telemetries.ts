import type { TelemetrySpec, TelemetrySpecTracing, TelemetrySpecTracingCustomTags } from '@cdk8s/istio';
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
  ...each(spec.tracing, ['spec', 'tracing'], tracingFaults),
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
  ...(['metrics', 'tracing', 'accessLogging'] as const).flatMap((part) =>
    each<{ readonly providers?: readonly { readonly name: string }[] }>(
      spec[part],
      ['spec', part],
      (one, path) =>
        each(one.providers, [...path, 'providers'], ({ name }, at) =>
          name === '' ? [fault.missing([...at, 'name'], 'a provider is known by its name')] : [],
        ),
    ),
  ),
]);

function second(list: readonly unknown[] | undefined, path: FieldPath, because: string): readonly Fault[] {
  return (list ?? []).length > 1 ? [fault.useless([...path, 1], because, 'keep one of them')] : [];
}

function tracingFaults(tracing: TelemetrySpecTracing, path: FieldPath): readonly Fault[] {
  return [
    ...second(tracing.providers, [...path, 'providers'], 'proxies send traces to one provider'),
    ...eachValue(tracing.customTags, [...path, 'customTags'], tagFaults),
  ];
}

function tagFaults(tag: TelemetrySpecTracingCustomTags, path: FieldPath, name: string): readonly Fault[] {
  const parts = [
    { at: ['literal', 'value'], text: tag.literal?.value },
    { at: ['header', 'name'], text: tag.header?.name },
    { at: ['environment', 'name'], text: tag.environment?.name },
  ];
  return [
    ...(name === '' ? [fault.missing(path, 'a tag has a name')] : []),
    ...parts.flatMap(({ at, text }) =>
      text === '' ? [fault.missing([...path, ...at], 'a tag that is empty says nothing')] : [],
    ),
  ];
}
