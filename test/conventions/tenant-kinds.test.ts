import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { describe, expect, it } from '@jest/globals';
import { TenantNamespace } from '../../src/constructs/tenant-namespace/tenant-namespace';
import { allowedKinds } from '../../src/checks/tenancy/rules/allowed-kinds';
import { kindsInNamespace } from '../../src/conventions/kinds-in-namespace';
import { names } from '../../src/conventions/names';
import { tenantKinds, type TenantKind } from '../../src/conventions/tenant-kinds';
import { addTenantProject } from '../../src/delivery/argocd/add-tenant-project';
import type { KubernetesObject } from '../../src/model/manifest';
import { kinds as allKinds } from '../accepted/kinds';
import { sampleCluster } from '../helpers/sample-cluster';

interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const { platform, tenants } = sampleCluster('argocd');
const routings = ['istio', 'gateway-api'] as const;
type Routing = (typeof routings)[number];

/** Kinds that the AppProject of a project lets Argo CD apply, as `group/Kind`. */
function ofAppProject(routing: Routing): readonly string[] {
  const chart = Testing.chart();
  const from = { repoURL: platform.repository.url, targetRevision: 'refs/heads/main' };
  addTenantProject(chart, 'payments', tenants, from, { ...platform, mesh: { ...platform.mesh, routing } });
  const [project] = Testing.synth(chart) as [KubernetesObject];
  const { namespaceResourceWhitelist } = project['spec'] as {
    readonly namespaceResourceWhitelist: readonly { readonly group: string; readonly kind: string }[];
  };
  return namespaceResourceWhitelist.map(({ group, kind }) => `${group}/${kind}`).sort();
}

/** Resources that the ServiceAccount of Flux may change or see, as `group/resource`. */
function ofRole(routing: Routing, verb: string): readonly string[] {
  const chart = new Chart(Testing.app(), 'tenant');
  new TenantNamespace(chart, 'tenant', { name: 'shop', engine: 'fluxcd', routing });
  const objects = Testing.synth(chart) as readonly (KubernetesObject & {
    readonly rules?: readonly PolicyRule[];
  })[];
  return objects
    .filter(({ metadata }) => metadata.name === names.applier)
    .flatMap(({ rules = [] }) => rules)
    .filter(({ verbs }) => verbs.includes(verb))
    .flatMap(({ apiGroups, resources }) =>
      apiGroups.flatMap((group) => resources.map((one) => `${group}/${one}`)),
    )
    .sort();
}

const inNamespace = (routing: Routing, from?: readonly TenantKind['from'][]) =>
  tenantKinds.filter(
    (kind) =>
      kind.scope !== 'cluster' &&
      (kind.routing ?? routing) === routing &&
      (from === undefined || from.includes(kind.from)),
  );

describe.each(routings)('the kinds of a tenant, with routes of %s', (routing) => {
  it('are what its AppProject permits', () => {
    expect(ofAppProject(routing)).toEqual(
      inNamespace(routing)
        .map(({ group, kind }) => `${group}/${kind}`)
        .sort(),
    );
  });

  it('are what the ServiceAccount of Flux changes, or sees where a controller makes them', () => {
    const resources = (kinds: readonly TenantKind[]) =>
      kinds.map(({ group, resource }) => `${group}/${resource}`).sort();
    expect(ofRole(routing, 'patch')).toEqual(resources(inNamespace(routing, ['code', 'definition'])));
    expect(ofRole(routing, 'get')).toEqual(resources(inNamespace(routing)));
  });
});

it('hold everything that services are rendered as', () => {
  const folder = join(__dirname, '../../src/constructs/mesh-service');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const rendered = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/new (\w+)\(scope,/g)].map(([, kind]) => kind),
  );
  expect(rendered.length).toBeGreaterThan(15);
  const known = new Set<string | undefined>(tenantKinds.map(({ kind }) => kind));
  expect(rendered.filter((kind) => !known.has(kind))).toEqual([]);
  const applied = tenantKinds.filter(({ from }) => from !== 'controller').map(({ kind }) => kind);
  expect(applied.filter((kind) => !rendered.includes(kind))).toEqual([]);
});

it('exist, and have the scope they are said to have', () => {
  const scopes = new Map(
    [...allKinds].map(([name, { scope }]) => [name.replace(/^(?:(.+)\/)?v\d[^/]*\//, '$1/'), scope]),
  );
  for (const { group, kind, scope } of tenantKinds.filter(({ from }) => from !== 'controller')) {
    expect([group, kind, scopes.get(`${group}/${kind}`)]).toEqual([
      group,
      kind,
      scope === 'cluster' ? 'Cluster' : 'Namespaced',
    ]);
  }
});

it('are what the documentation lists', () => {
  const text = readFileSync(join(__dirname, '../../docs/tenants.md'), 'utf8');
  const [code = '', definition = ''] = text.slice(text.indexOf('## Kinds')).split('From a definition');
  const named = (sentence: string) =>
    [...sentence.matchAll(/\b[A-Z]\w+(?=[,.]| of action)/g)].map(String).sort();
  const kindsFrom = (from: TenantKind['from']) =>
    tenantKinds
      .filter((kind) => kind.from === from)
      .map(({ kind }) => kind)
      .sort();
  expect(named(code.split('which only')[0] ?? '')).toEqual(kindsFrom('code'));
  expect(named(definition.split('The AppProject')[0] ?? '')).toEqual(kindsFrom('definition'));
});

it.each(tenantKinds)('are what the rule lets code add: $group $kind', ({ group, kind, from }) => {
  const object = {
    apiVersion: group === '' ? 'v1' : `${group}/v1`,
    kind,
    metadata: { name: 'a', namespace: 'shop' },
  };
  const refusedIn = (name: string) =>
    allowedKinds(
      [
        {
          object,
          construct: 'a',
          unit: { cluster: 'eu-1', group: 'shop', name, project: 'shop', source: 'a' },
        },
      ],
      platform,
    ).length > 0;
  expect(refusedIn('_extension')).toBe(from !== 'code');
  expect(refusedIn('web')).toBe(from === 'controller');
});

it('are more where the platform registers some that have a namespace', () => {
  const custom = (kind: string, scope: 'Namespaced' | 'Cluster') => ({
    group: 'acme.example',
    kind,
    resource: `${kind.toLowerCase()}s`,
    scope,
    definition: {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'a' },
    },
    file: 'apps/crds/a.yaml',
  });
  const customKinds = [
    custom('Widget', 'Namespaced'),
    custom('Planet', 'Cluster'),
    custom('EnvoyFilter', 'Namespaced'),
  ];
  expect(kindsInNamespace('istio', customKinds).map(({ resource }) => resource)).toContain('widgets');
  expect(kindsInNamespace('istio', customKinds).map(({ resource }) => resource)).not.toContain('planets');
  const codes = (apiVersion: string, kind: string) =>
    allowedKinds(
      [
        {
          object: { apiVersion, kind, metadata: { name: 'a', namespace: 'shop' } },
          construct: 'a',
          unit: { cluster: 'a', group: 'shop', name: names.extensionUnit, project: 'shop', source: 'a' },
        },
      ],
      { ...platform, customKinds },
    ).map(({ code }) => code);
  expect(codes('acme.example/v1', 'Widget')).toEqual([]);
  expect(codes('acme.example/v1', 'Planet')).toEqual(['foreign-kind']);
  expect(codes('networking.istio.io/v1alpha3', 'EnvoyFilter')).toEqual(['mesh-kind']);
});
