import type { JudgedManifest } from '../parts/judged-manifest';
import { outlineOf } from './outline-of';

/**
 * What the platform renders is compared whole, but for what is in its ConfigMaps: dashboards are most of what a cluster
 * holds, and no rule about a whole cluster looks into those of tenants either.
 */
export function withoutFiles(manifest: JudgedManifest): JudgedManifest {
  const { object } = manifest;
  return object.kind === 'ConfigMap' ? { ...manifest, object: outlineOf(object) } : manifest;
}
