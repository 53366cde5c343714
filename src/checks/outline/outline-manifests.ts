import { names } from '../../conventions/names';
import type { Manifest } from '../../model/manifest';
import { outlineOf } from './outline-of';

const platforms: ReadonlySet<string> = new Set([names.platformGroup, names.deliveryGroup]);

/**
 * The outlines of what tenants render, among what the platform renders itself. That stays whole but for its ConfigMaps:
 * dashboards are most of what a cluster holds, and nobody looks into the ConfigMaps of tenants either.
 */
export function outlineManifests<M extends Manifest>(manifests: readonly M[]): readonly M[] {
  return manifests.map((manifest) => {
    if (platforms.has(manifest.unit.group) && manifest.object.kind !== 'ConfigMap') return manifest;
    const object = outlineOf(manifest.object);
    return object === manifest.object ? manifest : { ...manifest, object };
  });
}
