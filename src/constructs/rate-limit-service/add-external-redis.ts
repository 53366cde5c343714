import { isIPv4 } from 'node:net';
import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import { ExternalSecret } from '@cdk8s/external-secrets';
import { ServiceEntry } from '@cdk8s/istio';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { ciliumDnsRules } from '../../conventions/cilium-dns-rules';
import { externalHost } from '../../conventions/external-host';
import { labels } from '../../conventions/labels';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { remoteDefaults } from '../../conventions/remote-defaults';
import type { CountingStore } from '../../model/counting-store';
import type { External } from '../../model/external';
import { externalResolution } from '../tenant-namespace/external-resolution';
import { componentMetadata } from './component-metadata';
import type { RateLimitSettings } from './rate-limit-settings';

type Outside = Extract<CountingStore, { kind: 'external' }>;

const { namespace, redis, redisPassword, service } = rateLimitNames;
const pods = { matchLabels: { [labels.service]: service } };

/** Adds the way to a Redis that somebody else runs, and its password. */
export function addExternalRedis(scope: Construct, settings: RateLimitSettings, store: Outside): void {
  const external: External = {
    name: redis,
    host: store.host,
    port: store.port,
    protocol: store.tls ? 'tls' : 'tcp',
    addresses: [],
  };
  new ServiceEntry(scope, 'redis-entry', {
    metadata: componentMetadata(redis),
    spec: {
      hosts: [externalHost(external, namespace)],
      location: 'MESH_EXTERNAL',
      ports: [
        { number: store.port, name: `${external.protocol}-redis`, protocol: external.protocol.toUpperCase() },
      ],
      exportTo: ['.'],
      ...externalResolution([external]),
    },
  });
  if (settings.cni === 'cilium') addCilium(scope, settings, store);
  else addPortable(scope, settings, store);
  if (store.password !== undefined) addPassword(scope, settings, store.password);
}

function addPortable(scope: Construct, { networks }: RateLimitSettings, { host, port }: Outside): void {
  const inside = [...new Set([networks.pods, networks.services, networks.nodes])].sort();
  const ipBlock = isIPv4(host) ? { cidr: `${host}/32` } : { cidr: '0.0.0.0/0', except: inside };
  new NetworkPolicy(scope, 'redis-access', {
    metadata: componentMetadata(`${service}-to-${redis}`),
    spec: {
      podSelector: pods,
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock }], ports: [{ port, protocol: 'TCP' }] }],
    },
  });
}

function addCilium(scope: Construct, { networks }: RateLimitSettings, { host, port }: Outside): void {
  const toPorts = [{ ports: [{ port: String(port), protocol: 'TCP' as const }] }];
  new CiliumNetworkPolicy(scope, 'redis-access', {
    metadata: componentMetadata(`${service}-to-${redis}`),
    spec: {
      endpointSelector: pods,
      egress: isIPv4(host)
        ? [{ toCIDR: [`${host}/32`], toPorts }]
        : [...ciliumDnsRules(networks.dns), { toFQDNs: [{ matchName: host }], toPorts }],
    },
  });
}

function addPassword(scope: Construct, { secretStore }: RateLimitSettings, key: string): void {
  new ExternalSecret(scope, 'redis-password', {
    metadata: componentMetadata(redisPassword),
    spec: {
      refreshInterval: secretStore.refresh,
      secretStoreRef: { kind: 'ClusterSecretStore', name: secretStore.name },
      target: { name: redisPassword, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
      data: [
        {
          secretKey: 'password',
          remoteRef: {
            key,
            property: 'password',
            ...remoteDefaults,
          },
        },
      ],
    },
  });
}
