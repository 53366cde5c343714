import type { Cause } from '../problems/cause';
import type { Attempt } from './attempt-on';
import type { Layer } from './layer';
import type { Leaf } from './leaf';
import { removed } from './removed';
import { settingIn } from './setting-in';

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
  if (beaten.some(({ layer }) => layer === 'runtime')) return beaten;
  const usual = withoutWord(setting, layers, attempt);
  return usual === undefined ? beaten : [...beaten, { layer: 'default', place: undefined, value: usual }];
}

/** The field without the setting in any layer: of the setting alone, or of what it cannot be taken out of. */
function withoutWord(setting: Leaf['path'], layers: readonly Layer[], attempt: Attempt): unknown {
  for (let length = setting.length; length > 0; length--) {
    const part = setting.slice(0, length);
    const edits = layers.flatMap((layer) => {
      const said = layer.written ? settingIn(layer, part) : undefined;
      return said === undefined || said.path.length === 0
        ? []
        : [{ file: layer.file, path: [...layer.path, ...said.path], to: removed }];
    });
    const outcome = attempt(edits);
    if (outcome.kind === 'changed') return outcome.value;
    // The default says the same.
    if (outcome.kind === 'same') return outcome.value;
  }
  return undefined;
}
