import { HorizontalPodAutoscaler, PodDisruptionBudget } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../conventions/names';
import type { Version } from '../../model/version';
import { isDisk } from './is-disk';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';
import { workloadSelector } from './workload-selector';

/** Adds what keeps the right number of pods of each version alive, where that can be more than one. */
export function addScaling(scope: Construct, service: MeshServiceSettings): void {
  const { min, max } = service.scale;
  for (const version of service.versions) {
    if (max > min) addAutoscaler(scope, service, version);
    if (max > 1) addDisruptionBudget(scope, service, version);
  }
}

/** Measures the application alone: the proxy's CPU would distort the average. */
function addAutoscaler(scope: Construct, service: MeshServiceSettings, version: Version): void {
  const { min, max, cpuPercent } = service.scale;
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
      metrics: [
        {
          type: 'ContainerResource',
          containerResource: {
            name: 'cpu',
            container: names.appContainer,
            target: { type: 'Utilization', averageUtilization: cpuPercent },
          },
        },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
    },
  });
}

/** One pod at a time; one that is broken anyway must not keep a node from being drained. */
function addDisruptionBudget(scope: Construct, service: MeshServiceSettings, version: Version): void {
  new PodDisruptionBudget(scope, names.workload('disruption-budget', version.name), {
    metadata: objectMetadata(service, names.workload(service.name, version.name)),
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: workloadSelector(service.name, version) },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
