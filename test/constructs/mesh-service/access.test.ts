import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import { AuthorizationPolicy } from '@cdk8s/istio';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { clusterDns } from '../../../src/conventions/cluster-dns';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { fullService } from './full-service';
import { grpc, http, ofKind, only, render } from './render';

const selector = { matchLabels: { 'app.kubernetes.io/name': 'orders' } };

const networkPolicy = (props: Partial<MeshServiceProps>) => only(render(props), NetworkPolicy).spec;
const authorization = (props: Partial<MeshServiceProps>) => only(render(props), AuthorizationPolicy).spec;

const pods = (namespace: string, service: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  podSelector: { matchLabels: { 'app.kubernetes.io/name': service } },
});
const tcp = (...ports: number[]) => ports.map((port) => ({ port, protocol: 'TCP' }));

describe('the authorization policy', () => {
  it('allows each caller the container ports it declared, and a gateway its paths', () => {
    expect(authorization(fullService)).toEqual({
      selector,
      action: 'ALLOW',
      rules: [
        {
          from: [{ source: { serviceAccounts: ['billing/invoices'] } }],
          to: [{ operation: { ports: ['8080', '9090'] } }],
        },
        {
          from: [{ source: { serviceAccounts: ['shop/web'] } }],
          to: [{ operation: { ports: ['8080'] } }],
        },
        {
          from: [{ source: { serviceAccounts: ['istio-ingress/gateway-public'] } }],
          to: [{ operation: { ports: ['8080'], paths: ['/api/orders', '/api/orders/*'] } }],
        },
      ],
    });
  });

  it('does not exist where nobody may call', () => {
    expect(ofKind(render({ ports: [http] }), AuthorizationPolicy)).toEqual([]);
  });

  it('leaves a caller without ports out, since no ports would mean all', () => {
    const callers = [{ namespace: 'shop', service: 'web', ports: [] }];
    expect(ofKind(render({ ports: [http], callers }), AuthorizationPolicy)).toEqual([]);
    expect(networkPolicy({ ports: [http], callers })).not.toHaveProperty('ingress');
  });

  it('names a caller once', () => {
    const caller = { namespace: 'shop', service: 'web' };
    const callers = [
      { ...caller, ports: [grpc] },
      { ...caller, ports: [http, { ...http, number: 81 }] },
    ];
    expect(authorization({ ports: [http, grpc], callers }).rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['shop/web'] } }],
        to: [{ operation: { ports: ['8080', '9090'] } }],
      },
    ]);
  });

  it('asks for no path where one exposure has them all', () => {
    const at = { gateway: 'public', port: http };
    const exposures = [
      { ...at, host: 'a.com', paths: ['/api'] },
      { ...at, host: 'b.com', paths: ['/'] },
    ];
    expect(authorization({ ports: [http], exposures }).rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['istio-ingress/gateway-public'] } }],
        to: [{ operation: { ports: ['8080'] } }],
      },
    ]);
  });
});

describe('the network policy', () => {
  it('opens exactly the declared calls, by container port', () => {
    const { egress, ...rest } = networkPolicy(fullService);
    expect(rest).toEqual({
      podSelector: selector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: [pods('billing', 'invoices')], ports: tcp(8080, 9090) },
        { from: [pods('shop', 'web')], ports: tcp(8080) },
        { from: [pods('istio-ingress', 'gateway-public')], ports: tcp(8080) },
      ],
    });
    expect(egress!.slice(0, 3)).toEqual([
      { to: [pods('risk', 'limits')], ports: tcp(9090) },
      { to: [pods('shop', 'ledger')], ports: tcp(13306) },
      { to: [pods('shop', 'quotes')], ports: tcp(8080) },
    ]);
  });

  it('opens nothing where nothing is declared', () => {
    expect(networkPolicy({ ports: [http] })).toEqual({
      podSelector: selector,
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  it('names a gateway once for all ports exposed on it', () => {
    const exposures = [http, grpc].map((port) => ({ gateway: 'public', host: 'a.com', paths: ['/'], port }));
    expect(networkPolicy({ ports: [http, grpc], exposures }).ingress).toEqual([
      { from: [pods('istio-ingress', 'gateway-public')], ports: tcp(8080, 9090) },
    ]);
  });
});

describe('the way out of the cluster', () => {
  it('is by address on Calico', () => {
    const networks = {
      pods: '10.1.0.0/16',
      services: '10.2.0.0/16',
      nodes: '10.1.0.0/16',
      dns: clusterDns(),
    };
    const objects = render({ externals: fullService.externals!, networks });
    expect(only(objects, NetworkPolicy).spec.egress).toEqual([
      {
        to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.1.0.0/16', '10.2.0.0/16'] } }],
        ports: tcp(443),
      },
      { to: [{ ipBlock: { cidr: '203.0.113.0/24' } }], ports: tcp(443) },
      { to: [{ ipBlock: { cidr: '192.0.2.7/32' } }], ports: tcp(1414) },
    ]);
    expect(ofKind(objects, CiliumNetworkPolicy)).toEqual([]);
  });

  it('is by name on Cilium, which has to see the answers of DNS', () => {
    const objects = render({ externals: fullService.externals!, cni: 'cilium' });
    expect(only(objects, NetworkPolicy).spec).not.toHaveProperty('egress');
    const { metadata, spec } = only(objects, CiliumNetworkPolicy);
    expect(metadata.name).toBe('orders-external');
    const toPort = (port: string) => [{ ports: [{ port, protocol: 'TCP' }] }];
    expect(spec).toEqual({
      endpointSelector: selector,
      egress: [
        {
          toEndpoints: [
            { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } },
          ],
          toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
        },
        { toFQDNs: [{ matchName: 'api.bank.com' }], toPorts: toPort('443') },
        { toFQDNs: [{ matchName: 'rates.com' }], toPorts: toPort('443') },
        { toCIDR: ['192.0.2.7/32'], toPorts: toPort('1414') },
      ],
    });
  });

  it('needs no policy of its own on Cilium where there is none', () => {
    expect(ofKind(render({ cni: 'cilium' }), CiliumNetworkPolicy)).toEqual([]);
  });
});
