import { HorizontalPodAutoscaler, PodDisruptionBudget } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import type { Version } from '../../../model/version';
import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { scaleMetrics } from './scale-metrics';
import { workloadSelector } from '../workload/workload-selector';

/** Adds what keeps the right number of pods of each version alive, where that can be more than one. */
export function addScaling(scope: Construct, service: MeshServiceSettings): void {
  const { min, max } = service.scale;
  for (const version of service.versions) {
    if (max > min) addAutoscaler(scope, service, version);
    if (max > 1) addDisruptionBudget(scope, service, version);
  }
}

function addAutoscaler(scope: Construct, service: MeshServiceSettings, version: Version): void {
  const { min, max } = service.scale;
  const name = names.workload(service.name, version.name);
  new HorizontalPodAutoscaler(scope, names.workload('autoscaler', version.name), {
    metadata: objectMetadata(service, name),
    spec: {
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: service.volumes.some(isDisk) ? 'StatefulSet' : 'Deployment',
        name,
      },
      minReplicas: min,
      maxReplicas: max,
      metrics: scaleMetrics(service.scale),
      behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
    },
  });
}

/** Never none at a time, and one that is broken anyway does not count: a node must always be drainable. */
function addDisruptionBudget(scope: Construct, service: MeshServiceSettings, version: Version): void {
  new PodDisruptionBudget(scope, names.workload('disruption-budget', version.name), {
    metadata: objectMetadata(service, names.workload(service.name, version.name)),
    spec: {
      maxUnavailable: service.availability.maxUnavailable,
      selector: { matchLabels: workloadSelector(service.name, version) },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
