import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '../../../src/definition/service-definition';
import { words } from '../../../src/problems/words';
import { projectOnly, renderService } from '../../helpers/render-service';

type Api = Partial<ServiceDefinition>;

const versions = { v1: 90, v2: 10 };
const tcpOnly = { tcp: 9000 };

/** Of each code a definition that has it, and the nearest one that has not. */
const cases: Readonly<Record<string, readonly [wrong: Api, right: Api][]>> = {
  'unknown-reference': [
    [
      { versions, routes: { beta: { when: { path: '/beta' }, to: 'v3' } } },
      { versions, routes: { beta: { when: { path: '/beta' }, to: 'v2' } } },
    ],
    [
      { versions, routes: { beta: { when: { path: '/beta' }, mirror: { to: 'v3' } } } },
      { versions, routes: { beta: { when: { path: '/beta' }, mirror: { to: 'v2' } } } },
    ],
  ],
  'weights-not-100': [
    [{ versions: { v1: 90, v2: 20 } }, { versions }],
    [
      { versions, routes: { beta: { when: { path: '/beta' }, to: { v1: 50, v2: 40 } } } },
      { versions, routes: { beta: { when: { path: '/beta' }, to: { v1: 50, v2: 50 } } } },
    ],
  ],
  'unreachable-route': [
    [
      { routes: { a: { when: { path: '/a' } }, b: { when: { path: '/a/' } } } },
      { routes: { a: { when: { path: '/a' } }, b: { when: { path: { exact: '/a' } } } } },
    ],
    [
      { routes: { a: {}, b: { when: { path: '/' } } } },
      { routes: { a: {}, b: { when: { path: '/', methods: ['GET'] } } } },
    ],
    [
      {
        versions: {
          v1: { weight: 50, when: { query: { v: '1' } } },
          v2: { weight: 50, when: { query: { v: '1' } } },
        },
      },
      {
        versions: {
          v1: { weight: 50, when: { query: { v: '1' } } },
          v2: { weight: 50, when: { query: { v: '2' } } },
        },
      },
    ],
  ],
  'clashing-match': [
    [
      {
        versions: { v1: 100, v2: { weight: 0, when: { headers: { user: { regex: 'a.*' } } } } },
        routes: { b: { when: { headers: { user: { regex: '.*b' } } } } },
      },
      {
        versions: { v1: 100, v2: { weight: 0, when: { headers: { user: { regex: 'a.*' } } } } },
        routes: { b: { when: { headers: { user: { regex: '.*b' } } }, to: 'v1' } },
      },
    ],
  ],
  'redirect-with-more': [
    [
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/new' }, timeout: '1s', retries: 2 } } },
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/new' } } } },
    ],
    [
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/new' }, rewrite: { path: '/x' } } } },
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/new' } } } },
    ],
    [
      {
        routes: {
          old: {
            when: { path: '/old' },
            redirect: { path: '/new' },
            headers: { request: { remove: ['x-a'] } },
          },
        },
      },
      {
        routes: {
          old: {
            when: { path: '/old' },
            redirect: { path: '/new' },
            headers: { response: { remove: ['x-a'] } },
          },
        },
      },
    ],
  ],
  'redirect-loop': [
    [
      {
        resilience: { timeout: '1s' },
        routes: { old: { when: { path: '/old' }, redirect: { path: '/old' } } },
      },
      {
        resilience: { timeout: '1s', retries: 2 },
        routes: { old: { when: { path: '/old' }, redirect: { path: '/new' } } },
      },
    ],
    [
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/old/new' } } } },
      { routes: { old: { when: { path: '/old' }, redirect: { path: '/older' } } } },
    ],
    [
      { routes: { all: { redirect: { path: '/new' } } } },
      { routes: { all: { redirect: { path: '/new', host: 'elsewhere.example.com' } } } },
    ],
  ],
  'unknown-group': [
    [
      { routes: { a: { when: { path: '/a' }, rewrite: { path: '/b/\\1' } } } },
      { routes: { a: { when: { path: { regex: '/a/(.*)' } }, rewrite: { path: '/b/\\1' } } } },
    ],
    [
      { routes: { a: { when: { path: { regex: '/a/(.*)' } }, rewrite: { path: '/b/\\2' } } } },
      { routes: { a: { when: { path: { regex: '/a/(.*)/(.*)' } }, rewrite: { path: '/b/\\2' } } } },
    ],
  ],
  'retries-outlast-timeout': [
    [
      { resilience: { timeout: '2s', retries: { attempts: 2, perTry: '700ms', repeat: 'everything' } } },
      { resilience: { timeout: '2s', retries: { attempts: 2, perTry: '600ms', repeat: 'everything' } } },
    ],
    [
      {
        resilience: { timeout: '2s', retries: { attempts: 1, perTry: '1s', repeat: 'idempotent' } },
        routes: { quick: { when: { path: '/quick' }, timeout: '1s' } },
      },
      {
        resilience: { timeout: '2s', retries: { attempts: 1, perTry: '1s', repeat: 'idempotent' } },
        routes: { quick: { when: { path: '/quick' }, timeout: '1s', retries: 0 } },
      },
    ],
  ],
  'useless-per-try': [
    [
      { resilience: { retries: { attempts: 2, perTry: '1s' } } },
      { resilience: { retries: { attempts: 2, perTry: '1s', repeat: 'idempotent' } } },
    ],
  ],
  'fault-in-production': [
    [
      { routes: { slow: { fault: { delay: '1s', percent: '5%' } } } },
      { in: { dev: { routes: { slow: { fault: { delay: '1s', percent: '5%' } } } } } },
    ],
  ],
  'needs-http': [
    [
      { ports: tcpOnly, routes: { a: { when: { path: '/a' } } } },
      { ports: { http: 8080 }, routes: { a: { when: { path: '/a' } } } },
    ],
    [
      { ports: tcpOnly, resilience: { loadBalancing: { sticky: { cookie: 'id' } } } },
      { ports: tcpOnly, resilience: { loadBalancing: { sticky: 'client-address' } } },
    ],
    [
      { ports: tcpOnly, versions: { v1: 100, v2: { weight: 0, when: { path: '/a' } } } },
      { ports: tcpOnly, versions: { v1: 100, v2: { weight: 0 } } },
    ],
  ],
  'unweighed-warm-up': [
    [
      { resilience: { warmUp: '60s', loadBalancing: 'random' } },
      { resilience: { warmUp: '60s', loadBalancing: 'round-robin' } },
    ],
    [
      { resilience: { warmUp: '60s', loadBalancing: { sticky: { header: 'x-tenant' } } } },
      { resilience: { loadBalancing: { sticky: { header: 'x-tenant' } } } },
    ],
  ],
  'ejects-nobody': [
    [
      { scale: 3, resilience: { circuitBreaker: { maxEjection: '33%' } } },
      { scale: 3, resilience: { circuitBreaker: { maxEjection: '34%' } } },
    ],
    [
      { scale: { min: 2, max: 10 }, resilience: { circuitBreaker: { maxEjection: '20%' } } },
      { scale: { min: 5, max: 10 }, resilience: { circuitBreaker: { maxEjection: '20%' } } },
    ],
  ],
  'unasked-cors': [
    [
      {
        routes: {
          a: { when: { headers: { 'x-a': '1' } }, cors: { origins: ['https://a.b'], methods: ['GET'] } },
        },
      },
      { routes: { a: { when: { path: '/a' }, cors: { origins: ['https://a.b'], methods: ['GET'] } } } },
    ],
  ],
  'regex-beside-prefix': [
    [
      { expose: { host: 'api', paths: ['/api'] }, routes: { a: { when: { path: { regex: '/.*/a' } } } } },
      { expose: { host: 'api', paths: ['/api'] }, routes: { a: { when: { path: { regex: '/api/.*/a' } } } } },
    ],
  ],
  'nothing-to-strip': [
    [
      { expose: { host: 'api', stripPrefix: true } },
      { expose: { host: 'api', paths: ['/a'], stripPrefix: true } },
    ],
  ],
  'invalid-name': [[{ routes: { 'A b': {} } }, { routes: { 'a-b': {} } }]],
};

describe.each(Object.entries(cases))('%s', (code, pairs) => {
  it.each(pairs)('is found in %j', (wrong) => {
    const { problems, codes } = renderService(wrong, 'api', projectOnly);
    expect(codes).toEqual([code]);
    for (const problem of problems) {
      expect(problem.at.path?.slice(0, 2)).toEqual(['services', 'api']);
      expect(words(problem).what).not.toMatch(/undefined|NaN/);
    }
  });

  it.each(pairs)('is not found in the definition near %j', (_, right) => {
    expect(renderService(right, 'api', projectOnly).codes).toEqual([]);
  });
});

it('names the numbers of attempts that do not fit', () => {
  const [problem] = renderService({
    resilience: { timeout: '2s', retries: { attempts: 2, perTry: '1s', repeat: 'idempotent' } },
  }).problems;
  expect(words(problem!).what).toContain('3 attempts of 1s each, the first included');
});

it('points at the environment that wrote the fault', () => {
  const [problem] = renderService({
    in: { prod: { routes: { slow: { fault: { abort: 503, percent: '5%' } } } } },
  }).problems;
  expect(problem).toMatchObject({
    code: 'fault-in-production',
    at: { path: ['services', 'api', 'in', 'prod', 'routes', 'slow', 'fault'] },
  });
});
