import type { Cause } from '../problems/cause';
import type { Attempt } from './attempt-on';
import { findInfluences } from './find-influences';
import type { Layer } from './layer';
import type { Leaf } from './leaf';
import type { OpenUnit } from './open-unit';
import { settingIn } from './setting-in';
import { type UnsaidSetting, unsaidSettings } from './unsaid-settings';

/** A default or a word of the runtime that decides a field. */
export interface UnsaidCause {
  readonly cause: Omit<Cause, 'beat'>;
  /** The setting, and the layer that says it: of a default the service, which could. */
  readonly settled: { readonly layer: Layer; readonly setting: Leaf['path'] };
}

/** Settings that nobody wrote and that would change a field if somebody did. */
export function unsaidCauses(
  { tenant }: OpenUnit,
  layers: readonly Layer[],
  attempt: Attempt,
): readonly UnsaidCause[] {
  const service = layers.find(({ name }) => name === 'service');
  if (service === undefined || tenant === undefined) return [];
  const above = [...service.path, 'in', tenant.environment.name];
  const unsaid = new Map(
    unsaidSettings(layers).map((one): readonly [Leaf, UnsaidSetting] => [
      { file: service.file, path: [...above, ...one.setting], value: undefined },
      one,
    ]),
  );
  const options = new Map([...unsaid].map(([leaf, { to }]) => [leaf, { values: [to], together: true }]));
  return findInfluences([...unsaid.keys()], options, attempt).found.flatMap(({ leaf, after }) => {
    const one = unsaid.get(leaf);
    if (one === undefined) return [];
    const { layer, setting } = one;
    const role = after === undefined ? 'exists' : 'says';
    const cause: UnsaidCause['cause'] =
      layer === undefined
        ? { place: undefined, layer: 'default', value: undefined, role }
        : {
            place: { file: layer.file, path: layer.path },
            layer: layer.name,
            value: settingIn(layer, setting)?.value,
            role,
          };
    return [{ cause, settled: { layer: layer ?? service, setting } }];
  });
}
