import type { Cause } from '../problems/cause';
import { type Attempt, attemptOn } from './attempt-on';
import { beatenBy } from './beaten-by';
import { editSources } from './edit-sources';
import { existenceCauses } from './existence-causes';
import type { Field } from './field';
import { findInfluences } from './find-influences';
import { layerName } from './layer-name';
import { layersOf } from './layers-of';
import type { Layer } from './layer';
import type { Leaf } from './leaf';
import { leafGroups } from './leaf-groups';
import type { OpenUnit } from './open-unit';
import type { Origin } from './origin';
import { narrowUnit } from './narrow-unit';
import { readField } from './read-field';
import { roleOf } from './role-of';
import { sameValue } from './same-value';
import { settingOf } from './setting-of';
import { settle } from './settle';
import { unsaidCauses, type UnsaidCause } from './unsaid-causes';

/** Few questions need a tenth of it; one that needs more asks for a field made of everything. */
const mostRenders = 800;

/** A cause, and the setting behind it where it is one that layers say. */
interface Found {
  readonly cause: Omit<Cause, 'beat'>;
  readonly setting: { readonly layer: Layer; readonly setting: Leaf['path'] } | undefined;
  readonly rank: number;
}

/**
 * Finds where a field comes from by rendering its unit again with other definitions: a line decides it exactly if
 * another value there makes it another.
 */
export function originOf(opened: OpenUnit, manifest: Field['manifest'], path: Field['path']): Origin {
  const { unit, field } = narrowUnit(opened, { unit: opened.manifests, manifest, path });
  const value = readField(field, unit.manifests);
  const { attempt, isCapped } = limited(attemptOn(unit.sources, unit.render, field));
  const layers = unit.tenant === undefined ? [] : layersOf(unit.all, unit.tenant, unit.target);
  const groups = leafGroups(unit);
  const options = settle(groups.flat(), (edits) => unit.render(editSources(unit.sources, edits)).problems);
  const searches = groups.map((group) => findInfluences(group, options, attempt));
  const written = searches.flatMap(({ found }) =>
    found.flatMap((influence): Found | [] => {
      const { file, path: at, value: says } = influence.leaf;
      const role = roleOf(influence, value);
      // It may have been the other line.
      if (influence.bound !== undefined && role !== 'says') return [];
      const isWhole = role === 'says' && sameValue(says, value);
      return {
        cause: { place: { file, path: at }, layer: layerName(influence.leaf, unit), value: says, role },
        setting: settingOf(influence.leaf, layers),
        rank: isWhole ? 0 : { says: 1, shapes: 3, exists: 5 }[role],
      };
    }),
  );
  const unsaid = unsaidCauses(unit, layers, attempt).map((one): Found => ({
    cause: one.cause,
    setting: one.settled,
    rank: rankOf(one),
  }));
  const found = onePerLine([...written, ...unsaid].sort((one, other) => one.rank - other.rank));
  const [first, ...others] = found;
  const causes =
    first === undefined
      ? existenceCauses(unit, attempt)
      : [
          { ...first.cause, beat: beat(first, layers, attempt) },
          ...others.map(({ cause }) => ({ ...cause, beat: [] })),
        ];
  return {
    value,
    causes,
    settable: first !== undefined && unsaid.includes(first) ? settable(first, layers) : undefined,
    construct: manifest.construct,
    undecided: searches.flatMap(({ undecided }) =>
      undecided.map(({ file, path: at }) => ({ file, path: at })),
    ),
    renders: unit.render.count(),
    capped: isCapped(),
  };
}

/** The runtime is a line, and what it knows is said there too. */
function onePerLine(found: readonly Found[]): readonly Found[] {
  const lines = new Set<string>();
  return found.filter(({ cause: { place } }) => {
    const line = JSON.stringify(place ?? []);
    const known = place !== undefined && lines.has(line);
    lines.add(line);
    return !known;
  });
}

function limited(attempt: Attempt): { readonly attempt: Attempt; readonly isCapped: () => boolean } {
  let left = mostRenders;
  return {
    attempt: (edits) => (left-- > 0 ? attempt(edits) : { kind: 'invalid', problems: [] }),
    isCapped: () => left < 0,
  };
}

/** What the runtime says comes before what it worked that out from; of a default it is the other way round. */
function rankOf({ cause, settled }: UnsaidCause): number {
  if (cause.role === 'exists') return 5;
  return settled.layer.name === 'runtime' ? 2 : 4;
}

function beat({ cause, setting }: Found, layers: readonly Layer[], attempt: Attempt): Cause['beat'] {
  if (setting === undefined || cause.role === 'exists' || cause.layer === 'default') return [];
  return beatenBy(setting.setting, setting.layer, layers, attempt);
}

/** Where a line would have to stand to say it otherwise. */
function settable({ setting }: Found, layers: readonly Layer[]): Origin['settable'] {
  const service = layers.find(({ name }) => name === 'service');
  return service && setting && { file: service.file, path: [...service.path, ...setting.setting] };
}
