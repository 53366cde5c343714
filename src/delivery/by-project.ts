import { labels } from '../conventions/labels';
import { names } from '../conventions/names';
import type { Manifest } from '../model/manifest';

/**
 * Moves what delivers a project into a file of its own, so that two teams that add a service each do not meet
 * in one file.
 */
export function byProject(manifest: Manifest): Manifest {
  const project = manifest.object.metadata.labels?.[labels.partOf];
  if (project === undefined) return manifest;
  const name = manifest.unit.name.replace(names.platformDelivery, project);
  return { ...manifest, unit: { ...manifest.unit, name } };
}
