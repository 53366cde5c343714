import type { EnvoyFilterSpec, EnvoyFilterSpecConfigPatches } from '@cdk8s/istio';
import type { FieldPath } from '../../checked-object';
import { each } from '../../istio/each';
import { envoyMatchFaults } from '../../istio/envoy-match-faults';
import { fault, type Fault } from '../../istio/fault';
import { istioRule } from '../../istio/istio-rule';
import { labelSelectorFaults } from '../../istio/label-selector-faults';
import { regexFaults } from '../../istio/regex-faults';
import { targetRefFaults } from '../../istio/target-ref-faults';

/** EnvoyFilters are such as Istio's webhook takes, but for the settings of Envoy itself, which it decodes. */
export const validEnvoyFilters = istioRule<EnvoyFilterSpec>('networking.istio.io/EnvoyFilter', ({ spec }) => [
  ...labelSelectorFaults(spec.workloadSelector, ['spec', 'workloadSelector']),
  ...targetRefFaults(spec),
  ...each(spec.configPatches, ['spec', 'configPatches'], (patch, path) =>
    patch.match?.context === 'WAYPOINT' ? [] : patchFaults(patch, path),
  ),
]);

function patchFaults(
  { applyTo = 'INVALID', match, patch }: EnvoyFilterSpecConfigPatches,
  path: FieldPath,
): readonly Fault[] {
  if (applyTo === 'INVALID')
    return [fault.missing([...path, 'applyTo'], 'a patch is of some part of a proxy')];
  if (patch === undefined) return [fault.missing([...path, 'patch'], 'it says what to patch, and not how')];
  const { operation = 'INVALID', value } = patch;
  if (operation === 'INVALID')
    return [fault.missing([...path, 'patch', 'operation'], 'a patch does something')];
  if (operation !== 'REMOVE' && value === undefined) {
    return [fault.missing([...path, 'patch', 'value'], `${operation} is with something`)];
  }
  const version = match?.proxy?.proxyVersion ?? '';
  return [
    ...(version === '' ? [] : regexFaults(version, [...path, 'match', 'proxy', 'proxyVersion'])),
    ...(match === undefined ? [] : envoyMatchFaults(applyTo, match, [...path, 'match'])),
  ];
}
