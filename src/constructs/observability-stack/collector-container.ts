import type { Container } from '@cdk8s/kubernetes';
import { components } from '../../observability/stack/components';
import { restrictedContainer } from './restricted-pod';

/** Where the configuration of a collector is mounted, and its file. */
const collectorConfigPath = '/etc/collector';
export const collectorConfigFile = 'config.yaml';

/** What differs between collectors. */
interface CollectorOf extends Pick<Container, 'name' | 'image' | 'ports' | 'volumeMounts' | 'env'> {
  readonly cpu: string;
  readonly memory: number;
}

/** A container of the OpenTelemetry Collector, or of Jaeger 2, which is one. `memory` is in MiB. */
export function collectorContainer({ cpu, memory, env, volumeMounts, ...rest }: CollectorOf): Container {
  return {
    ...rest,
    args: [`--config=${collectorConfigPath}/${collectorConfigFile}`],
    // Go then collects garbage before the limit, and the collector's own limiter refuses before that.
    env: [{ name: 'GOMEMLIMIT', value: `${Math.floor(memory * 0.8)}MiB` }, ...(env ?? [])],
    resources: { requests: { cpu, memory: `${memory}Mi` }, limits: { memory: `${memory}Mi` } },
    securityContext: restrictedContainer,
    readinessProbe: { httpGet: { path: '/', port: components.collectorHealth }, periodSeconds: 5 },
    livenessProbe: {
      httpGet: { path: '/', port: components.collectorHealth },
      periodSeconds: 10,
      timeoutSeconds: 3,
      failureThreshold: 6,
      initialDelaySeconds: 20,
    },
    volumeMounts: [
      { name: 'config', mountPath: collectorConfigPath, readOnly: true },
      ...(volumeMounts ?? []),
    ],
  };
}
