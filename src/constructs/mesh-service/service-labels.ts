import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import type { MeshServiceSettings } from './mesh-service-settings';

type Labelled = Pick<MeshServiceSettings, 'name' | 'project' | 'environment'>;

/**
 * Labels of everything a service owns, its pods included: nothing that may change while it runs. In the order in which
 * they are written, which spares sorting them for each object.
 */
export function serviceLabels({ name, project, environment }: Labelled): Record<string, string> {
  const found = commonLabels();
  found[labels.service] = name;
  if (project !== undefined) found[labels.partOf] = project;
  if (environment !== undefined) found[labels.environment] = environment;
  if (project !== undefined) found[labels.project] = project;
  return found;
}
