import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { renderChanged } from '../helpers/render-changed';

const objects = renderChanged({ 'services.api.ports': { http: { port: 80, target: 8080 } } });

const policy = (name: string) =>
  objects.find(
    ({ cluster, kind, metadata }) =>
      cluster === 'east' &&
      kind === 'NetworkPolicy' &&
      metadata.namespace === 'shop' &&
      metadata.name === name,
  )?.spec as unknown as NetworkPolicySpec;

const portsOf = (rules: NetworkPolicySpec['ingress'] | NetworkPolicySpec['egress']) =>
  (rules ?? []).flatMap(({ ports }) => (ports ?? []).map(({ port }) => port));

describe('a network policy names ports of Services, or forgets what every proxy needs', () => {
  it('names the ports of the pods at both ends of a call', () => {
    expect(portsOf(policy('api').ingress)).toEqual([8080]);
    expect(portsOf(policy('web').egress)).toEqual([8080]);
  });

  it('closes the namespace in both directions', () => {
    expect(policy('default-deny')).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });

  it('opens names, the control plane and the metrics of every pod', () => {
    const { podSelector, ingress, egress } = policy('mesh-essentials');
    expect(podSelector).toEqual({});
    expect(egress?.map(({ to, ports }) => [to?.[0]?.podSelector?.matchLabels, ports])).toEqual([
      [
        { 'k8s-app': 'kube-dns' },
        [
          { port: 53, protocol: 'UDP' },
          { port: 53, protocol: 'TCP' },
        ],
      ],
      [{ app: 'istiod' }, [{ port: 15012, protocol: 'TCP' }]],
    ]);
    expect(portsOf(ingress)).toEqual([15020, 15090]);
    expect(ingress?.[0]?.from).toEqual([
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'observability' } } },
    ]);
  });
});
