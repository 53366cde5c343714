import { join } from 'node:path';
import type { Fault, RenderedObject } from '../../quality/rendered/fault';
import { faults } from '../../quality/rendered/faults';
import { schemaFaults } from '../../quality/rendered/faults/schema-faults';
import { apiGroup } from '../../src/conventions/api-group';
import { names } from '../../src/conventions/names';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import type { KubernetesObject, Manifest } from '../../src/model/manifest';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';

/**
 * A cluster of the sample company, sound and with all seeded faults at once. Without those that make an object
 * unreadable, since rules say less of what lies beside one.
 */
export function faultySample() {
  const { sources } = loadSources(join(__dirname, '../..'), api);
  const { landscape } = sources === undefined ? {} : parseLandscape(sources);
  const one = landscape?.clusters[0];
  if (landscape === undefined || one === undefined) throw new Error('the sample company is not valid');
  const { platform } = landscape;
  const sound = planCluster(platform, one)
    .filter(({ unit }) => !unit.name.startsWith(names.dashboards('')))
    .flatMap((planned) => renderUnit(planned, () => undefined).manifests);
  return { platform, landscape: one, sound, faulty: withFaults(sound) };
}

/** Spoils what is sound as long as there is some, of tenants first. */
function withFaults(sound: readonly Manifest[]): readonly Manifest[] {
  const isPlatforms = ({ unit }: Manifest) => unit.group === names.platformGroup;
  const order = [...sound.filter((one) => !isPlatforms(one)), ...sound.filter(isPlatforms)];
  const made = new Map<Manifest, readonly Manifest[]>();
  for (const fault of faults) {
    if (schemaFaults.includes(fault)) continue;
    for (const manifest of [...order.filter((one) => !made.has(one)), ...order]) {
      const [first, ...others] = made.get(manifest) ?? [manifest];
      const spoilt = first && spoil(first, fault);
      if (spoilt === undefined) continue;
      made.set(manifest, [...spoilt, ...others]);
      break;
    }
  }
  return sound.flatMap((manifest) => made.get(manifest) ?? [manifest]);
}

function spoil(manifest: Manifest, { kind, make, of }: Fault): readonly Manifest[] | undefined {
  const { object, unit } = manifest;
  if (`${apiGroup(object.apiVersion)}/${object.kind}` !== kind) return undefined;
  const copy = structuredClone(object) as unknown as RenderedObject;
  const made = make(copy);
  if (made === undefined) return undefined;
  return [made].flat().map((spoilt) => ({
    ...manifest,
    object: spoilt as unknown as KubernetesObject,
    unit: of === 'code' && spoilt !== copy ? { ...unit, name: names.extensionUnit } : unit,
  }));
}
