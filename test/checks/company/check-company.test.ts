import { describe, expect, it } from '@jest/globals';
import { checkCompany } from '../../../src/checks/company/check-company';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import type { RuleCluster } from '../../../src/definition/rule-cluster';
import type { RuleFinding } from '../../../src/definition/rule-finding';
import type { CompanyRule, Exemption } from '../../../src/model/company-rule';
import { words } from '../../../src/problems/words';
import { clusterOf } from '../cluster/cluster-of';

const manifests = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { tier: front } }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop-dev }
spec: { ports: [{ name: http, prot: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop-dev }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: platform }
spec: { containers: [{ name: web, image: web }] }
`;

const plain = clusterOf(manifests);
const environments = new Map([
  ['shop', 'prod'],
  ['shop-dev', 'dev'],
]);
/** Rendered by the service `web` of the project `shop`, but for what is the platform's. */
const cluster = {
  ...plain,
  objects: plain.objects.map(({ object, placeOf, namespace }) =>
    toCheckedObject(object, placeOf, {
      cluster: 'east',
      group: namespace,
      name: 'web',
      project: environments.has(namespace) ? 'shop' : undefined,
      source: 'apps/shop/project.ts',
    }),
  ),
};

const everything = ({ all }: RuleCluster): readonly RuleFinding[] =>
  all.map((object) => ({ object, path: ['metadata', 'name'], what: `${object.name} is there` }));

function ruleOf(check: (cluster: RuleCluster) => unknown, over: Partial<CompanyRule> = {}): CompanyRule {
  return {
    code: 'company/test',
    why: 'because',
    remedy: 'mend it',
    source: undefined,
    severities: {},
    otherwise: 'error',
    check: check as (cluster: object) => unknown,
    exemptions: [],
    file: 'apps/rules/test.ts',
    ...over,
  };
}
const exemption: Exemption = {
  project: undefined,
  service: undefined,
  object: undefined,
  reason: 'so',
  owner: 'a@b.example',
  until: '2030-01-31',
  index: 0,
};

function run(rule: CompanyRule, today?: string) {
  const trace = (error: unknown) =>
    error instanceof Error ? { file: 'apps/rules/test.ts', line: 7 } : undefined;
  const { problems, exempted } = checkCompany(cluster, [rule], { environments, today, trace });
  return {
    found: problems.map((one) => `${words(one).severity} ${one.code} ${one.at.file}: ${words(one).what}`),
    exempted: exempted.map(({ problem }) => problem.at.file),
    problems,
  };
}

describe('what rules find', () => {
  it('stands at the field of the object, with the words of the rule', () => {
    const { problems } = run(
      ruleOf(({ objects }) => everything({ all: objects('/Service') } as RuleCluster)),
    );
    expect(problems).toMatchObject([
      {
        code: 'company/test',
        at: { file: 'Service web', path: ['metadata', 'name'] },
        rendered: { path: ['metadata', 'name'], unit: { name: 'web', group: 'shop' } },
      },
    ]);
    expect(problems.map(words)).toMatchObject([
      { severity: 'error', what: 'web is there', remedy: 'mend it' },
    ]);
  });

  it('is as grave as its environment says, and nothing where none does', () => {
    const severities = { prod: 'error' } as const;
    expect(run(ruleOf(everything, { severities, otherwise: 'warning' })).found).toEqual([
      'error company/test Service web: web is there',
      'warning company/test Service web: web is there',
      'warning company/test ConfigMap web: web is there',
      'warning company/test Pod web: web is there',
    ]);
    expect(run(ruleOf(everything, { severities, otherwise: undefined })).found).toHaveLength(1);
  });
});

describe('exemptions', () => {
  it.each([
    [{ project: 'shop' }, ['Service web', 'Service web', 'ConfigMap web']],
    [{ service: 'shop/web' }, ['Service web', 'Service web', 'ConfigMap web']],
    [{ service: 'shop/api' }, []],
    [{ object: 'Service shop-dev/web' }, ['Service web']],
    [{ project: 'shop', object: 'Pod platform/web' }, []],
  ])('for %j let through what is all of it', (target, through) => {
    const { found, exempted } = run(ruleOf(everything, { exemptions: [{ ...exemption, ...target }] }));
    expect(exempted).toEqual(through);
    expect(found).toHaveLength(4 - through.length);
  });

  it('count to the end of their last day, and whatever the day where none is known', () => {
    const rule = ruleOf(everything, { exemptions: [{ ...exemption, project: 'shop' }] });
    expect(run(rule, '2030-01-31').exempted).toHaveLength(3);
    expect(run(rule, '2030-02-01').exempted).toEqual([]);
    expect(run(rule).exempted).toHaveLength(3);
  });
});

describe('what a rule does wrong', () => {
  it('is at the line that throws', () => {
    const { problems } = run(
      ruleOf(() => {
        throw new TypeError('no luck');
      }),
    );
    expect(problems).toMatchObject([
      { code: 'throwing-rule', at: { line: 7 }, args: { rule: 'company/test', reason: 'no luck' } },
    ]);
  });

  it('is told where it throws no error', () => {
    const { problems } = run(
      ruleOf(() => {
        // oxlint-disable-next-line no-throw-literal, only-throw-error
        throw 'out of words';
      }),
    );
    expect(problems).toMatchObject([
      { code: 'throwing-rule', at: { path: ['check'] }, args: { reason: 'out of words' } },
    ]);
  });

  it.each<[string, (cluster: RuleCluster) => unknown]>([
    ['returns undefined', () => undefined],
    ['returns a string', () => 'all well'],
    ['is asynchronous: it returns a promise', () => Promise.reject(new Error('later'))],
    ['names no object of the cluster in finding 0', () => [{ object: {}, path: [], what: 'x' }]],
    ['names no object of the cluster in finding 0', () => [null]],
    ['gives no way to a field in finding 0', ({ all: [object] }) => [{ object, path: 'spec', what: 'x' }]],
    ['does not say what is wrong in finding 0', ({ all: [object] }) => [{ object, path: [], what: ' ' }]],
  ])('is told: %s', (reason, check) => {
    expect(run(ruleOf(check)).problems).toMatchObject([
      { code: 'unsound-rule', at: { file: 'apps/rules/test.ts', path: ['check'] }, args: { reason } },
    ]);
  });

  it.each<[string, (cluster: RuleCluster) => unknown]>([
    [
      'an object',
      ({ all: [one] }) =>
        ((one as unknown as { manifest: { spec: { ports: unknown[] } } }).manifest.spec.ports = []),
    ],
    ['labels', ({ all: [one] }) => ((one as { labels: Record<string, string> }).labels['a'] = 'b')],
    ['the list of objects', ({ all }) => (all as unknown[]).push(1)],
  ])('is that it changes %s', (_, check) => {
    expect(run(ruleOf(check)).problems).toMatchObject([{ code: 'throwing-rule' }]);
  });

  it('is a kind that nothing has, and another that is near', () => {
    const kinds = (kind: string) => run(ruleOf(({ objects }) => objects(kind)));
    expect(kinds('apps/Deploymnet').problems).toMatchObject([
      { args: { reason: 'there is no kind apps/Deploymnet; did you mean apps/Deployment?' } },
    ]);
    expect(kinds('Service').problems).toMatchObject([
      { args: { reason: 'there is no kind Service; did you mean /Service?' } },
    ]);
    expect(kinds('gateway.networking.k8s.io/HTTPRoute').found).toEqual([]);
    expect(kinds('example.com/Whatever').found).toEqual([]);
  });
});

it('shows objects with what they belong to, once each', () => {
  let seen: RuleCluster | undefined;
  run(ruleOf((given) => ((seen = given), [])));
  expect(seen?.all[0]).toMatchObject({
    kind: '/Service',
    name: 'web',
    namespace: 'shop',
    labels: { tier: 'front' },
    annotations: {},
    project: 'shop',
    service: 'web',
    environment: 'prod',
  });
  expect(seen?.all[3]).toMatchObject({ project: undefined, service: undefined, environment: undefined });
  expect(seen?.objects('/Service')).toEqual([seen?.all[0]]);
  expect(seen?.findHost('web.shop.svc.cluster.local')[0]).toBe(seen?.all[0]);
  expect(seen?.workloads[0]).toMatchObject({ path: ['spec'], inMesh: false });
  expect(seen?.workloads[0]?.object).toBe(seen?.all[3]);
});
