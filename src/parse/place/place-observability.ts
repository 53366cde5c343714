import { names } from '../../conventions/names';
import type { ObservabilityDefinition } from '../../definition/observability-definition';
import type { Observability } from '../../model/observability';
import { placeGrafanaLogin } from './place-grafana-login';
import { placeWebhook } from './place-receiver';

/** What watches every cluster, with defaults filled in. */
export function placeObservability(definition: ObservabilityDefinition): Observability {
  return {
    host: definition.host ?? 'grafana',
    retention: definition.retention ?? { days: 30, size: '40GB' },
    storage: definition.storage ?? '50Gi',
    replicas: definition.replicas ?? 2,
    memory: definition.memory ?? '4Gi',
    certManagerNamespace: definition.certManagerNamespace ?? names.certManagerNamespace,
    login: placeGrafanaLogin(definition.grafana?.oidc),
    traceSampling: definition.traceSampling ?? 1,
    images: definition.images,
    fallback: definition.fallback,
    deadManSwitch:
      definition.deadManSwitch &&
      placeWebhook(definition.deadManSwitch, 'platform/dead-man-switch', 'platform'),
  };
}
