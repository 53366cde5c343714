import { describe, expect, it } from '@jest/globals';
import { serviceTypes } from '../../../../../src/checks/cluster/rules/api-server/service-types';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('service types', () => {
  it.each<[string, KubernetesObject]>([
    [
      'another name',
      object('v1 Service', { spec: { type: 'ExternalName', externalName: 'db.acme.example.' } }),
    ],
    [
      'what is called from outside',
      object('v1 Service', {
        spec: {
          type: 'LoadBalancer',
          externalTrafficPolicy: 'Local',
          loadBalancerSourceRanges: ['10.0.0.0/8'],
          loadBalancerClass: 'a/b',
        },
      }),
    ],
    ['requests that stay near', object('v1 Service', { spec: { trafficDistribution: 'PreferSameZone' } })],
  ])('accept %s', (_, one) => {
    expect(flawsOf(serviceTypes, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'another name that is missing',
      object('v1 Service', { spec: { type: 'ExternalName' } }),
      'refused-value spec.externalName',
    ],
    [
      'another name that is none',
      object('v1 Service', { spec: { type: 'ExternalName', externalName: 'http://db' } }),
      'refused-value spec.externalName',
    ],
    [
      'an address that is none',
      object('v1 Service', { spec: { clusterIP: 'none' } }),
      'refused-value spec.clusterIP',
    ],
    [
      'no address for what nodes lead to',
      object('v1 Service', { spec: { type: 'NodePort', clusterIP: 'None' } }),
      'refused-combination spec.clusterIP',
    ],
    [
      'a balancer that is none',
      object('v1 Service', { spec: { loadBalancerClass: 'a/b' } }),
      'refused-combination spec.loadBalancerClass',
    ],
    [
      'a range that is none',
      object('v1 Service', { spec: { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.1'] } }),
      'refused-value spec.loadBalancerSourceRanges.0',
    ],
    [
      'a policy for calls from outside, of which there are none',
      object('v1 Service', { spec: { externalTrafficPolicy: 'Local' } }),
      'refused-combination spec.externalTrafficPolicy',
    ],
    [
      'settings of an affinity that is not there',
      object('v1 Service', { spec: { sessionAffinityConfig: {} } }),
      'refused-combination spec.sessionAffinityConfig',
    ],
    [
      'a way to spread that is none',
      object('v1 Service', { spec: { trafficDistribution: 'Near' } }),
      'refused-value spec.trafficDistribution',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(serviceTypes, [one])).toEqual([flaw]);
  });

  it('know what a version of Kubernetes does not have yet', () => {
    const one = object('v1 Service', { spec: { trafficDistribution: 'PreferSameNode' } });
    expect(flawsOf(serviceTypes, [one], { minor: 34 })).toEqual([]);
    expect(flawsOf(serviceTypes, [one], { minor: 33 })).toEqual(['refused-value spec.trafficDistribution']);
  });
});
