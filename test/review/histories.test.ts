import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReviewJson } from '../../src/review/report/json';
import { companyRepository, type CompanyRepository } from '../helpers/company-repository';
import { runProgram } from '../helpers/run-program';

let company: CompanyRepository;

beforeAll(() => {
  company = companyRepository();
}, 60_000);

afterAll(() => company.remove());

beforeEach(() => {
  company.git('reset', '--quiet', '--hard');
  company.git('clean', '--quiet', '-d', '--force');
  company.git('checkout', '--quiet', '-B', 'change', 'main');
});

/** Renders what was edited on one cluster, platform and delivery included, and reviews it. */
function reviewedOn(cluster: string): ReviewJson {
  company.synth('--cluster', cluster);
  return review();
}

/** The same where nothing changes beside one project, which is much less to render: on every cluster, or on one. */
function reviewedBookinfo(cluster?: string, base?: string): ReviewJson {
  company.synth('--project', 'bookinfo', ...(cluster === undefined ? [] : ['--cluster', cluster]));
  return review(base);
}

function review(base = 'main'): ReviewJson {
  const { code, out, err } = runProgram(company.root, 'review', '--base', base, '--format', 'json');
  expect(err).toBe('');
  const found = JSON.parse(out) as ReviewJson;
  expect(code).toBe(found.refused ? 1 : 0);
  return found;
}

const groupsOf = ({ groups }: ReviewJson) =>
  groups.map(({ kind, of, fields, objects }) => [
    objects.length,
    kind,
    of,
    ...fields.map(({ path, before, after }) => [path, before, after]),
  ]);

const none = { created: 0, updated: 0, moved: 0, recreated: 0, deleted: 0 };

const project = 'apps/bookinfo/project.ts';
const locks = ['dev', 'staging', 'prod'].map((environment) => `apps/bookinfo/images/${environment}.json`);

jest.setTimeout(60_000);

describe('a review of the sample company', () => {
  it('has nothing to say of a revision and itself', () => {
    const { headline, groups, sections, findings, refused } = review();
    expect(headline).toEqual({
      projects: [],
      services: 0,
      serviceNames: [],
      environments: [],
      clusters: [],
      restarts: [],
      counts: none,
      risk: 'none',
      because: [],
    });
    expect([groups, sections, findings, refused]).toEqual([[], [], [], false]);
  });

  it('sees one image', () => {
    company.edit('apps/bookinfo/images/prod.json', /("details": \{[^}]*"tag": ")1\.20\.3/, '$11.20.4');
    const found = reviewedBookinfo();
    expect(found.headline).toMatchObject({
      projects: ['bookinfo'],
      serviceNames: ['bookinfo/details'],
      environments: ['prod'],
      clusters: ['prod-east', 'prod-west'],
      restarts: ['prod-east', 'prod-west'].map((cluster) => ({ cluster, workloads: ['bookinfo/details'] })),
      counts: { ...none, updated: 2 },
      risk: 'medium',
    });
    const image = 'registry.istio.io/release/examples-bookinfo-details-v1';
    expect(groupsOf(found)).toEqual([
      [
        2,
        'updated',
        'Deployment',
        ['/spec/template/spec/containers/[name=app]/image', `${image}:1.20.3`, `${image}:1.20.4`],
      ],
    ]);
    const images = found.sections.find(({ id }) => id === 'images');
    expect(images?.lines.map(({ weight, text }) => [weight, text])).toEqual([
      [
        'risk',
        'bookinfo/details in prod: `1.20.3` → `1.20.4`; staging does not run it; now dev `1.20.3`, staging `1.20.3`, prod `1.20.4`',
      ],
    ]);
  });

  it('says once what a default of the platform changes everywhere', () => {
    company.edit('apps/platform.ts', 'consecutiveErrors: 5', 'consecutiveErrors: 7');
    const found = reviewedOn('office');
    const path = '/spec/trafficPolicy/outlierDetection/consecutive5xxErrors';
    const group = found.groups.find(({ fields }) => fields.some((field) => field.path === path));
    expect(group).toMatchObject({ kind: 'updated', of: 'DestinationRule' });
    expect(group?.fields).toContainEqual({ path, before: 5, after: 7 });
    expect(group?.objects.length).toBeGreaterThan(40);
    expect(found.headline).toMatchObject({ restarts: [], risk: 'low', because: [] });
    expect(found.headline.projects).toEqual(expect.arrayContaining(['bookinfo', 'petclinic', 'robot-shop']));
  });

  it('calls a rename what it is to a cluster: one thing goes, another comes', () => {
    company.edit(project, /details/g, 'particulars');
    for (const lock of locks) company.edit(lock, '"details"', '"particulars"');
    const { headline, refused, findings } = reviewedBookinfo('prod-east');
    // Nothing of other projects would have been rendered otherwise.
    expect(findings.map(({ code }) => code)).not.toContain('stale-dist');
    expect(headline.serviceNames).toEqual(
      expect.arrayContaining(['bookinfo/details', 'bookinfo/particulars']),
    );
    expect(headline.counts.created).toBe(headline.counts.deleted);
    expect(headline.counts.deleted).toBeGreaterThan(5);
    expect(headline.risk).toBe('high');
    expect(headline.because[refused ? 1 : 0]).toMatch(/^\d+ objects deleted in production$/);
  });

  it('sees that a service of another project is another service', () => {
    renameSync(join(company.root, 'apps/insight'), join(company.root, 'apps/analytics'));
    company.edit('apps/robot-shop/project.ts', /insight\//g, 'analytics/');
    const { headline } = reviewedOn('prod-east');
    expect(headline.projects).toEqual(expect.arrayContaining(['analytics', 'insight']));
    expect(headline.serviceNames).toEqual(
      expect.arrayContaining(['analytics/metabase', 'insight/metabase', 'analytics/metabase-schema']),
    );
    expect(headline.counts.created).toBe(headline.counts.deleted);
    expect(headline.risk).toBe('high');
  });

  it('counts what a deletion of 40 % takes away', () => {
    rmSync(join(company.root, 'apps/petclinic'), { recursive: true });
    const before = company.git('ls-files', 'dist/prod-east/petclinic*').split('\n').length;
    const { headline, groups } = reviewedOn('prod-east');
    expect(headline.services).toBeGreaterThanOrEqual(9);
    expect(headline.counts.deleted).toBeGreaterThan(before);
    expect(headline.counts.created).toBe(0);
    expect(headline.risk).toBe('high');
    const deployments = groups.find(({ kind, of }) => kind === 'deleted' && of === 'Deployment');
    expect(deployments?.objects.length).toBeGreaterThanOrEqual(9);
  });

  it('sees that another engine leaves the pods alone', () => {
    company.edit('apps/platform.ts', "engine: 'fluxcd'", "engine: 'argocd'");
    const { headline, groups } = reviewedOn('office');
    expect(headline).toMatchObject({ clusters: ['office'], restarts: [] });
    const kinds = (kind: string) => groups.filter((group) => group.kind === kind).map(({ of }) => of);
    expect(kinds('created')).toEqual(expect.arrayContaining(['Application', 'AppProject']));
    expect(kinds('deleted')).toEqual(expect.arrayContaining(['Kustomization', 'GitRepository']));
    expect(groups.flatMap(({ of }) => of)).not.toContain('Deployment');
  });

  it('shows a policy that lets more through', () => {
    company.edit(project, "{ to: 'details', only: { methods: ['GET'], path: '/details' } }", "'details'");
    const { headline, groups } = reviewedBookinfo();
    expect(headline).toMatchObject({ clusters: ['office', 'prod-east', 'prod-west'], restarts: [] });
    const policies = groups.filter(({ of }) => of === 'AuthorizationPolicy');
    expect(
      policies
        .flatMap(({ objects }) => objects)
        .map(({ cluster, namespace, name }) => [cluster, namespace, name]),
    ).toEqual([
      ['office', 'bookinfo-dev', 'details'],
      ['office', 'bookinfo-staging', 'details'],
      ['prod-east', 'bookinfo', 'details'],
      ['prod-west', 'bookinfo', 'details'],
    ]);
  });

  it('sees a canary come and go', () => {
    company.edit(project, 'v1: 80,', 'v1: 70,\n        v4: 10,');
    for (const lock of locks) {
      company.edit(
        lock,
        '"reviews/v3"',
        '"reviews/v4": { "repository": "registry.acme.example/reviews", "tag": "2.0.0" },\n  "reviews/v3"',
      );
    }
    const begun = reviewedBookinfo('prod-east');
    const deployments = ({ groups }: ReviewJson, kind: string) =>
      groups
        .filter((group) => group.kind === kind && group.of === 'Deployment')
        .flatMap(({ objects }) => objects.map(({ name }) => name));
    expect(deployments(begun, 'created')).toEqual(['reviews-v4']);
    expect(begun.headline.counts.deleted).toBe(0);
    expect(begun.groups.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['VirtualService', 'DestinationRule']),
    );
    company.commit('canary');
    const canary = company.git('rev-parse', 'HEAD').trim();
    company.git('checkout', '--quiet', 'main', '--', 'apps');
    const removed = reviewedBookinfo('prod-east', canary);
    expect(deployments(removed, 'deleted')).toEqual(['reviews-v4']);
    expect(removed.headline.counts).toMatchObject({ created: 0, deleted: begun.headline.counts.created });
    expect(removed.headline.counts.updated).toBe(begun.headline.counts.updated);
    expect(removed.headline.risk).toBe('high');
  });
});
