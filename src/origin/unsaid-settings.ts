import { isRecord } from './is-record';
import type { Layer } from './layer';
import { leavesOf } from './leaves-of';
import type { Leaf } from './leaf';
import { otherValues } from './other-values';
import { settingIn } from './setting-in';
import { settingSamples } from './setting-samples';

/** A setting that no author of the service wrote, and what could be written. */
export interface UnsaidSetting {
  readonly setting: Leaf['path'];
  readonly to: unknown;
  /** What says it as it is: the runtime, or undefined for Meshwright's own default. */
  readonly layer: Layer | undefined;
}

/** What could be said of a service and is not: settings of its runtime, then those with a default. */
export function unsaidSettings(layers: readonly Layer[]): readonly UnsaidSetting[] {
  const runtime = layers.find(({ name }) => name === 'runtime');
  if (runtime === undefined) return [];
  const above = layers.slice(0, layers.indexOf(runtime)).filter(({ written }) => written);
  const isSaid = (setting: Leaf['path'], by: readonly Layer[]) =>
    by.some((layer) => settingIn(layer, setting) !== undefined);
  const known = leavesOf(runtime.file, runtime.settings).filter(
    ({ path }) => !path.some((step) => typeof step === 'number') && !isSaid(path, above),
  );
  const samples = settingSamples.filter(
    ([setting]) =>
      !isSaid(setting, layers) && parents(setting).every((parent) => isMapOrUnsaid(parent, layers)),
  );
  return [
    ...known.flatMap(({ path: setting, value }) => {
      const [to] = otherValues(value);
      return to === undefined ? [] : [{ setting, to, layer: runtime }];
    }),
    ...samples.map(([setting, to]) => ({ setting, to, layer: undefined })),
  ];
}

/** A part of a setting can be said only beside other parts: `scale.cpu` where there is a range. */
const needsParent: ReadonlySet<string> = new Set(['scale', 'retries']);

function isMapOrUnsaid(parent: readonly string[], layers: readonly Layer[]): boolean {
  const said = layers.map((layer) => settingIn(layer, parent)).find((found) => found !== undefined);
  return said === undefined ? !needsParent.has(parent.at(-1) ?? '') : isRecord(said.value);
}

const parents = (setting: readonly string[]): readonly (readonly string[])[] =>
  setting.slice(0, -1).map((_, index) => setting.slice(0, index + 1));
