import type { Cause } from '../problems/cause';
import type { Attempt } from './attempt-on';
import type { Layer } from './layer';
import type { Leaf } from './leaf';
import { removed } from './removed';
import { settingIn } from './setting-in';
import { settingSamples } from './setting-samples';

/**
 * What else is said of a setting by weaker layers, strongest first; last what the field would be if nobody said it.
 *
 * @param winner the layer whose word counts; everything after it in `layers` is weaker
 */
export function beatenBy(
  setting: Leaf['path'],
  winner: Layer,
  layers: readonly Layer[],
  attempt: Attempt,
): Cause['beat'] {
  const weaker = layers.slice(layers.indexOf(winner) + 1);
  const beaten = weaker.flatMap((layer) => {
    const said = settingIn(layer, setting);
    if (said === undefined) return [];
    const path = layer.written ? [...layer.path, ...said.path] : layer.path;
    return [{ layer: layer.name, place: { file: layer.file, path }, value: said.value }];
  });
  // What the runtime says cannot be taken away to see what is below it.
  if ([winner.name, ...beaten.map(({ layer }) => layer)].includes('runtime')) return beaten;
  const usual = withoutWord(setting, layers, attempt);
  return usual === undefined ? beaten : [...beaten, { layer: 'default', place: undefined, value: usual }];
}

/** The field without a setting that has a default in any layer: without it, or without what it cannot be taken out of. */
function withoutWord(setting: Leaf['path'], layers: readonly Layer[], attempt: Attempt): unknown {
  for (let length = setting.length; length > 0; length--) {
    const part = setting.slice(0, length);
    if (!settingSamples.some(([path]) => path.join('/') === part.join('/'))) continue;
    const edits = layers.flatMap((layer) => {
      const said = layer.written ? settingIn(layer, part) : undefined;
      return said === undefined || said.path.length === 0
        ? []
        : [{ file: layer.file, path: [...layer.path, ...said.path], to: removed }];
    });
    const outcome = attempt(edits);
    if (outcome.kind !== 'invalid') return outcome.value;
  }
  return undefined;
}
