import { isRecord } from './is-record';
import type { Layer } from './layer';
import type { Leaf } from './leaf';

/** What a layer says of a setting, and where in the layer. */
export interface SaidHere {
  readonly path: Leaf['path'];
  readonly value: unknown;
}

/** What a layer says of a setting, or of one that stands in its place: `scale: 2` where `scale.min` is asked for. */
export function settingIn({ settings }: Layer, setting: Leaf['path']): SaidHere | undefined {
  let value: unknown = settings;
  for (const [depth, step] of setting.entries()) {
    if (!isRecord(value)) return { path: setting.slice(0, depth), value };
    if (value[step] === undefined) return undefined;
    value = value[step];
  }
  return { path: setting, value };
}
