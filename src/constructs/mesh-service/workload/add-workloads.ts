import { Deployment, StatefulSet } from '@cdk8s/kubernetes';
import type { StatefulSetSpec } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { retirement } from '../../../conventions/retirement';
import { protection } from '../../../conventions/protection';
import type { Version } from '../../../model/version';
import { addJob } from './add-job';
import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { podTemplate } from './pod-template';
import { podVolumeName } from '../storage/pod-volume-name';
import { workloadSelector } from './workload-selector';

/** Adds what runs each version: a job, a StatefulSet where pods have disks of their own, else a Deployment. */
export function addWorkloads(scope: Construct, service: MeshServiceSettings): void {
  for (const version of service.versions) {
    if (service.job !== undefined) addJob(scope, service, service.job, version);
    else if (service.volumes.some(isDisk)) addStatefulSet(scope, service, version);
    else addDeployment(scope, service, version);
  }
}

function addDeployment(scope: Construct, service: MeshServiceSettings, version: Version): void {
  new Deployment(scope, names.workload('workload', version.name), {
    metadata: workloadMetadata(service, version),
    spec: {
      ...commonSpec(service, version),
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' } },
    },
  });
}

function addStatefulSet(scope: Construct, service: MeshServiceSettings, version: Version): void {
  new StatefulSet(scope, names.workload('workload', version.name), {
    metadata: workloadMetadata(service, version, protection),
    spec: {
      ...commonSpec(service, version),
      serviceName: names.headless(service.name),
      volumeClaimTemplates: claimTemplates(service),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    },
  });
}

function workloadMetadata(
  service: MeshServiceSettings,
  version: Version,
  protecting: Readonly<Record<string, string>> = {},
) {
  const metadata = objectMetadata(service, names.workload(service.name, version.name));
  const annotations = {
    ...protecting,
    ...(service.retired && { [retirement.annotation]: retirement.text(service.retired) }),
  };
  return {
    ...metadata,
    labels: { ...metadata.labels, ...workloadSelector(service.name, version) },
    ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
  };
}

function commonSpec(service: MeshServiceSettings, version: Version) {
  const { min, max } = service.scale;
  return {
    // An autoscaler owns the number otherwise, and each sync would reset it.
    ...(min === max ? { replicas: min } : {}),
    selector: { matchLabels: workloadSelector(service.name, version) },
    template: podTemplate(service, version),
  };
}

/** Templates of claims cannot be changed, so that they carry no label that can. */
function claimTemplates(service: MeshServiceSettings): NonNullable<StatefulSetSpec['volumeClaimTemplates']> {
  return service.volumes.filter(isDisk).map((volume) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: podVolumeName.of(volume), labels: { [labels.service]: service.name } },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: volume.size } },
      storageClassName: volume.storageClass,
      volumeMode: 'Filesystem',
    },
  }));
}
