import { describe, expect, it } from '@jest/globals';
import { ingressPaths } from '../../../../../src/checks/cluster/rules/api-server/ingress-paths';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('ingress paths', () => {
  it.each<[string, KubernetesObject]>([
    [
      'hosts and paths',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: '*.acme.example',
              http: {
                paths: [
                  {
                    path: '/a',
                    pathType: 'Prefix',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                  {
                    pathType: 'ImplementationSpecific',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      }),
    ],
    [
      'one backend for all',
      object('networking.k8s.io/v1 Ingress', {
        spec: { defaultBackend: { resource: { kind: 'A', name: 'a' } } },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(ingressPaths, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['nothing at all', object('networking.k8s.io/v1 Ingress', { spec: {} }), 'refused-combination spec'],
    [
      'an address as a host',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: '10.0.0.1',
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Exact',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      }),
      'refused-value spec.rules.0.host',
    ],
    [
      'a type of path that is none',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: 'a',
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Regex',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      }),
      'refused-value spec.rules.0.http.paths.0.pathType',
    ],
    [
      'a path without a slash',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: 'a',
              http: {
                paths: [
                  {
                    path: 'b',
                    pathType: 'Prefix',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      }),
      'refused-value spec.rules.0.http.paths.0.path',
    ],
    [
      'a path that leads up',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: 'a',
              http: {
                paths: [
                  {
                    path: '/b/..',
                    pathType: 'Prefix',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      }),
      'refused-value spec.rules.0.http.paths.0.path',
    ],
    [
      'no backend',
      object('networking.k8s.io/v1 Ingress', {
        spec: { rules: [{ host: 'a', http: { paths: [{ path: '/', pathType: 'Prefix', backend: {} }] } }] },
      }),
      'refused-combination spec.rules.0.http.paths.0.backend',
    ],
    [
      'a service without a port',
      object('networking.k8s.io/v1 Ingress', {
        spec: {
          rules: [
            {
              host: 'a',
              http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web' } } }] },
            },
          ],
        },
      }),
      'refused-combination spec.rules.0.http.paths.0.backend.service.port',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(ingressPaths, [one])).toEqual([flaw]);
  });
});
