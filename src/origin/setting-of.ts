import type { Layer } from './layer';
import type { Leaf } from './leaf';

/** Fields of settings that one layer says as a whole: a probe is asked one way or another, never a mixture. */
const whole: ReadonlySet<string | number> = new Set(['ready', 'live', 'started', 'authentication']);

/** The setting that a leaf says, and the layer that it stands in; lists are one setting. */
export function settingOf(
  { file, path }: Pick<Leaf, 'file' | 'path'>,
  layers: readonly Layer[],
): { readonly layer: Layer; readonly setting: Leaf['path'] } | undefined {
  const layer = layers.find(
    (one) => one.written && one.file === file && one.path.every((step, index) => step === path[index]),
  );
  if (layer === undefined) return undefined;
  const setting = path.slice(layer.path.length);
  const end = setting.findIndex((step) => typeof step === 'number' || whole.has(step));
  if (end === -1) return { layer, setting };
  return { layer, setting: setting.slice(0, typeof setting[end] === 'number' ? end : end + 1) };
}
