import { names } from '../../conventions/names';
import type { ObservabilityDefinition } from '../../definition/observability-definition';
import type { Observability } from '../../model/observability';
import { placeGrafanaLogin } from './place-grafana-login';
import { placeLogs } from './place-logs';
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
    traces: definition.traces && {
      collector: definition.traces.collector,
      store: definition.traces.store,
      days: definition.traces.days ?? 3,
      storage: definition.traces.storage ?? '20Gi',
    },
    logStore: definition.logs?.store && placeLogs(definition.logs.store),
    ownIntake: definition.logs?.intake === 'own',
    images: definition.images,
    fallback: definition.fallback,
    deadManSwitch:
      definition.deadManSwitch &&
      placeWebhook(definition.deadManSwitch, 'platform/dead-man-switch', 'platform'),
  };
}
