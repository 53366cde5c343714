import type { ObservabilityDefinition } from '../../definition/observability-definition';
import type { Observability } from '../../model/observability';
import { placeLogs } from './place-logs';

/** What watches every cluster, with defaults filled in. */
export function placeObservability(definition: ObservabilityDefinition): Observability {
  return {
    host: definition.host ?? 'grafana',
    retention: definition.retention ?? { days: 30, size: '40GB' },
    storage: definition.storage ?? '50Gi',
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
  };
}
