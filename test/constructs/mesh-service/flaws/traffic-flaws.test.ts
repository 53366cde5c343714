import { describe, expect, it } from '@jest/globals';
import { everyRequest } from '../../../../src/routing/every-request';
import { serviceDefaults } from '../../../../src/conventions/service-defaults';
import type { Route } from '../../../../src/model/route';
import type { MeshServiceProps } from '../../../../src/constructs/mesh-service/mesh-service-props';
import { http, mysql, render, twoVersions } from '../render';

const nothing = { set: {}, add: {}, remove: [] };
const route: Route = {
  name: 'a',
  matches: [everyRequest],
  to: undefined,
  rewrite: { path: undefined, host: undefined },
  redirect: undefined,
  headers: { request: nothing, response: nothing },
  timeout: undefined,
  retries: { attempts: 0, perTry: undefined, repeat: 'unsent' },
  cors: undefined,
  mirror: undefined,
  fault: undefined,
};
const redirect = { host: undefined, path: '/b', scheme: undefined, code: 302 };
const sticky = { ...serviceDefaults.resilience, loadBalancing: { kind: 'header', name: 'x' } as const };

const cases: readonly [string, Partial<MeshServiceProps>, Partial<MeshServiceProps>][] = [
  ['routes need a port', { ports: [mysql], routes: [route] }, { routes: [route] }],
  ['stickiness by header', { ports: [mysql], resilience: sticky }, { resilience: sticky }],
  ['route a is there twice', { routes: [route, route] }, { routes: [route, { ...route, name: 'b' }] }],
  ['is for no requests', { routes: [{ ...route, matches: [] }] }, { routes: [route] }],
  [
    'version v3, which is not there',
    { routes: [{ ...route, to: [{ version: 'v3', weight: 100 }] }] },
    { routes: [{ ...route, to: [{ version: 'v2', weight: 100 }] }] },
  ],
  [
    'version v3, which is not there',
    { routes: [{ ...route, mirror: { version: 'v3', percent: 1 } }] },
    { routes: [{ ...route, mirror: { version: 'v2', percent: 1 } }] },
  ],
  [
    'the weights of route a make 90',
    { routes: [{ ...route, to: [{ version: 'v2', weight: 90 }] }] },
    { routes: [{ ...route, to: [{ version: 'v2', weight: 100 }] }] },
  ],
  [
    'redirects and does something else',
    { routes: [{ ...route, redirect, rewrite: { path: '/c', host: undefined } }] },
    { routes: [{ ...route, redirect }] },
  ],
];

describe.each(cases)('%s', (flaw, wrong, right) => {
  const make = (props: Partial<MeshServiceProps>) => () =>
    render({ ports: [http], versions: twoVersions, ...props });

  it('is rejected', () => expect(make(wrong)).toThrow(flaw));
  it('is not found in what is right', () => expect(make(right)).not.toThrow());
});
