import { describe, expect, it } from '@jest/globals';
import { networkPeers } from '../../../../../src/checks/cluster/rules/api-server/network-peers';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('network peers', () => {
  it.each<[string, KubernetesObject]>([
    [
      'ranges with exceptions, and ranges of ports',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: {
          podSelector: {},
          egress: [
            {
              to: [
                { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
                { ipBlock: { cidr: 'fd00::/8', except: ['fd00:1::/32'] } },
                { podSelector: {} },
              ],
              ports: [{ port: 80, endPort: 90 }, { port: 'http' }, { protocol: 'UDP' }],
            },
          ],
        },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(networkPeers, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'an empty peer',
      object('networking.k8s.io/v1 NetworkPolicy', { spec: { podSelector: {}, ingress: [{ from: [{}] }] } }),
      'refused-combination spec.ingress.0.from.0',
    ],
    [
      'a range beside pods',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: {
          podSelector: {},
          ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }] }],
        },
      }),
      'refused-combination spec.ingress.0.from.0.ipBlock',
    ],
    [
      'a single address',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '10.0.0.1' } }] }] },
      }),
      'refused-value spec.egress.0.to.0.ipBlock.cidr',
    ],
    [
      'an exception from elsewhere',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: {
          podSelector: {},
          egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['11.0.0.0/16'] } }] }],
        },
      }),
      'refused-value spec.egress.0.to.0.ipBlock.except.0',
    ],
    [
      'an exception of all',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: {
          podSelector: {},
          egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] } }] }],
        },
      }),
      'refused-value spec.egress.0.to.0.ipBlock.except.0',
    ],
    [
      'a range of ports that begins at a name',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: { podSelector: {}, ingress: [{ ports: [{ port: 'http', endPort: 90 }] }] },
      }),
      'refused-combination spec.ingress.0.ports.0.endPort',
    ],
    [
      'a range of ports that ends before it begins',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: { podSelector: {}, ingress: [{ ports: [{ port: 90, endPort: 80 }] }] },
      }),
      'refused-value spec.ingress.0.ports.0.endPort',
    ],
    [
      'a name that no port can have',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: { podSelector: {}, ingress: [{ ports: [{ port: 'my_port' }] }] },
      }),
      'refused-name spec.ingress.0.ports.0.port',
    ],
    [
      'a port of 0',
      object('networking.k8s.io/v1 NetworkPolicy', {
        spec: { podSelector: {}, ingress: [{ ports: [{ port: 0 }] }] },
      }),
      'refused-value spec.ingress.0.ports.0.port',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(networkPeers, [one])).toEqual([flaw]);
  });
});
