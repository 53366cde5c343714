import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import type { MeshServiceSettings } from './mesh-service-settings';

type Labelled = Pick<MeshServiceSettings, 'name' | 'project' | 'environment'>;

/** Labels of everything a service owns, its pods included: nothing that may change while it runs. */
export function serviceLabels({ name, project, environment }: Labelled): Record<string, string> {
  return {
    [labels.service]: name,
    ...commonLabels(project),
    ...(project === undefined ? {} : { [labels.project]: project }),
    ...(environment === undefined ? {} : { [labels.environment]: environment }),
  };
}
