import { describe, expect, test } from '@jest/globals';
import type { AccessRequest } from '../../src/access/access-request';
import { decide } from '../../src/access/decide';
import { readFacts } from '../../src/access/read-facts';
import type { KubernetesObject } from '../../src/model/manifest';
import { evaluate } from './brute/evaluate';

const namespace: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } },
};

function pod(name: string, annotations: Readonly<Record<string, string>> = {}): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop', labels: { app: name }, annotations },
    spec: { containers: [{ name: 'app', image: 'app', ports: [{ containerPort: 8080 }] }] },
  };
}

function policy(kind: string, apiVersion: string, spec: unknown): KubernetesObject {
  return { apiVersion, kind, metadata: { name: 'policy', namespace: 'shop' }, spec };
}

const network = (spec: unknown) => policy('NetworkPolicy', 'networking.k8s.io/v1', spec);
const authorization = (spec: unknown) => policy('AuthorizationPolicy', 'security.istio.io/v1', spec);
const token = { issuer: 'https://id.test', subject: 'alice', claims: {} };

/** What the web asks of the database, and what both readings say to it. */
function answers(objects: readonly KubernetesObject[], more: Partial<AccessRequest> = {}) {
  const request: AccessRequest = {
    from: { kind: 'workload', workload: 'shop/web' },
    to: { kind: 'workload', workload: 'shop/db', port: 8080 },
    protocol: 'http',
    ...more,
  };
  const all = [namespace, pod('web'), ...objects];
  return [decide(readFacts(all), request).allowed, evaluate(all, request).allowed];
}

const yes = [true, true];
const no = [false, false];

/** What the engine and the literal evaluator once answered differently, and what the documentation says. */
describe('once read differently', () => {
  test('an empty list of policy types is as none at all', () => {
    expect(answers([pod('db'), network({ podSelector: {}, policyTypes: [] })])).toEqual(no);
    const egress = [{ to: [{ podSelector: { matchLabels: { app: 'db' } } }] }];
    expect(answers([pod('db'), network({ podSelector: {}, policyTypes: [], egress })])).toEqual(no);
    expect(answers([pod('db'), network({ podSelector: {}, policyTypes: ['Egress'], egress })])).toEqual(yes);
  });

  test('a block of all addresses has those of pods, one with exceptions perhaps not', () => {
    const from = (ipBlock: unknown) => network({ podSelector: {}, ingress: [{ from: [{ ipBlock }] }] });
    expect(answers([pod('db'), from({ cidr: '0.0.0.0/0' })])).toEqual(yes);
    expect(answers([pod('db'), from({ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] })])).toEqual(no);
    const rule = (ipBlocks: readonly string[]) =>
      authorization({ rules: [{ from: [{ source: { ipBlocks } }] }] });
    expect(answers([pod('db'), rule(['0.0.0.0/0'])])).toEqual(yes);
    expect(answers([pod('db'), rule(['10.0.0.0/8'])])).toEqual(no);
  });

  test('a RequestAuthentication without rules looks at no token', () => {
    const authentication = (spec: unknown) => policy('RequestAuthentication', 'security.istio.io/v1', spec);
    expect(answers([pod('db'), authentication({})], { token })).toEqual(yes);
    expect(answers([pod('db'), authentication({ jwtRules: [] })], { token })).toEqual(yes);
    const jwtRules = [{ issuer: 'https://other.test' }];
    expect(answers([pod('db'), authentication({ jwtRules })], { token })).toEqual(no);
  });

  test('ports that are not included pass the proxy by', () => {
    const includes = (ports: string) => pod('db', { 'traffic.sidecar.istio.io/includeInboundPorts': ports });
    expect(answers([includes('9090'), authorization({})])).toEqual(yes);
    expect(answers([includes(''), authorization({})])).toEqual(yes);
    expect(answers([includes('9090, 8080'), authorization({})])).toEqual(no);
    expect(answers([includes('*'), authorization({})])).toEqual(no);
  });

  test('trust domains are compared with the first part of an identity', () => {
    const rule = (source: unknown) => authorization({ rules: [{ from: [{ source }] }] });
    expect(answers([pod('db'), rule({ trustDomains: ['cluster.local'] })])).toEqual(yes);
    expect(answers([pod('db'), rule({ trustDomains: ['other.test'] })])).toEqual(no);
    expect(answers([pod('db'), rule({ notTrustDomains: ['other.*'] })])).toEqual(yes);
  });

  test('a wildcard in front of a namespace also takes what follows it for the end', () => {
    const rule = (namespaces: readonly string[]) =>
      authorization({ rules: [{ from: [{ source: { namespaces } }] }] });
    expect(answers([pod('db'), rule(['*op'])])).toEqual(yes);
    expect(answers([pod('db'), rule(['*a'])])).toEqual(yes);
    expect(answers([pod('db'), rule(['*b'])])).toEqual(no);
  });
});
