import { createHash } from 'node:crypto';
import type { PodSpec, PodTemplateSpec } from '@cdk8s/kubernetes';
import { annotations } from '../../../conventions/annotations';
import { shutdownTime } from '../../../conventions/shutdown-time';
import type { Version } from '../../../model/version';
import { appContainer } from './app-container';
import { lowPorts } from './low-ports';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { nodeSettings } from './node-settings';
import { podVolumes } from '../storage/pod-volumes';
import { serviceLabels } from '../service-labels';
import { sidecarAnnotations } from './sidecar-annotations';
import { spread } from '../scaling/spread';
import { workloadSelector } from './workload-selector';

/** A pod of one version. */
export function podTemplate(service: MeshServiceSettings, version: Version): PodTemplateSpec {
  const { volumes } = podVolumes(service);
  return {
    metadata: {
      labels: { ...serviceLabels(service), ...workloadSelector(service.name, version) },
      annotations: podAnnotations(service),
    },
    spec: {
      serviceAccountName: service.name,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: shutdownTime.pod(service.shutdown),
      securityContext: podSecurity(service),
      ...nodeSettings(service),
      ...(service.scale.max > 1 ? { topologySpreadConstraints: spread(service, version) } : {}),
      containers: [appContainer(service, version)],
      ...(volumes.length > 0 ? { volumes } : {}),
    },
  };
}

function podAnnotations(service: MeshServiceSettings): Record<string, string> {
  const { metrics, files } = service;
  const sorted = files.map(({ path, text }) => [path, text] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    // Starts before the application and stops after it, wherever Istio would decide otherwise.
    [annotations.nativeSidecar]: 'true',
    ...sidecarAnnotations(service),
    ...(metrics === undefined
      ? {}
      : {
          [annotations.scrape]: 'true',
          [annotations.scrapePort]: String(metrics.port),
          [annotations.scrapePath]: metrics.path,
          ...(metrics.dialect === undefined ? {} : { [annotations.metricsDialect]: metrics.dialect }),
          ...(metrics.names === undefined ? {} : { [annotations.metricNames]: metrics.names.join(',') }),
        }),
    ...(files.length === 0
      ? {}
      : {
          [annotations.config]: createHash('sha256')
            .update(JSON.stringify(sorted))
            .digest('hex')
            .slice(0, 16),
        }),
  };
}

function podSecurity(service: MeshServiceSettings): NonNullable<PodSpec['securityContext']> {
  const { user, group } = service.security;
  return {
    runAsNonRoot: true,
    ...(user === undefined ? {} : { runAsUser: user }),
    ...(group === undefined ? {} : { runAsGroup: group, fsGroup: group }),
    // On the pod, not the container: it must hold for the injected proxy too, or `restricted` refuses the pod
    // (istio/istio#57004).
    seccompProfile: { type: 'RuntimeDefault' },
    ...lowPorts(service),
  };
}
