import { names } from '../../conventions/names';
import type { Manifest } from '../../model/manifest';
import { outlineOf } from './outline-of';

const platforms: ReadonlySet<string> = new Set([names.platformGroup, names.deliveryGroup]);

/** The outlines of what tenants render, among what the platform renders itself, which stays whole. */
export function outlineManifests<M extends Manifest>(manifests: readonly M[]): readonly M[] {
  return manifests.map((manifest) => {
    if (platforms.has(manifest.unit.group)) return manifest;
    const object = outlineOf(manifest.object);
    return object === manifest.object ? manifest : { ...manifest, object };
  });
}
