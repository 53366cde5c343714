import { Service } from '@cdk8s/kubernetes';
import type { ServicePort } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../../conventions/annotations';
import { labels } from '../../../conventions/labels';
import { meshProtocol } from '../../../conventions/mesh-protocol';
import { names } from '../../../conventions/names';
import { exportScope } from './export-scope';
import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/** Adds the Service that callers use, and the one that gives the pods of a StatefulSet their names. */
export function addServices(scope: Construct, service: MeshServiceSettings): void {
  const selector = { [labels.service]: service.name };
  const ports = service.ports.map(({ name, number, target, protocol }): ServicePort => ({
    name,
    port: number,
    targetPort: target,
    appProtocol: meshProtocol(protocol),
    protocol: 'TCP',
  }));
  if (ports.length > 0) {
    new Service(scope, 'service', {
      metadata: {
        ...objectMetadata(service, service.name),
        annotations: { [annotations.exportTo]: exportScope(service).join(',') },
      },
      spec: { selector, ports },
    });
  }
  if (service.volumes.some(isDisk)) {
    new Service(scope, 'headless-service', {
      metadata: {
        ...objectMetadata(service, names.headless(service.name)),
        annotations: { [annotations.exportTo]: '.' },
      },
      spec: { clusterIP: 'None', selector, ...(ports.length > 0 ? { ports } : {}) },
    });
  }
}
