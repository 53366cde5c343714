import { argocdKeys } from '../../conventions/argocd-keys';
import { jobWaves } from '../../conventions/job-waves';
import { labels } from '../../conventions/labels';
import type { MeshServiceSettings } from './mesh-service-settings';
import { serviceLabels } from './service-labels';

interface ObjectMetadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly annotations?: Record<string, string>;
}

/** Metadata of an object of a service. */
export function objectMetadata(service: MeshServiceSettings, name: string): ObjectMetadata {
  const { namespace, team, job } = service;
  const all = serviceLabels(service);
  if (team !== undefined) all[labels.team] = team;
  const metadata = { name, namespace, labels: all };
  return job?.kind === 'preceding'
    ? { ...metadata, annotations: { [argocdKeys.syncWave]: jobWaves.needs } }
    : metadata;
}
