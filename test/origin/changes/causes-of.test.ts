import { afterAll, describe, expect, it } from '@jest/globals';
import { deliverPlanned } from '../../../src/cli/why/deliver-planned';
import * as api from '../../../src/index';
import { loadSources } from '../../../src/load/load-sources';
import { loadRevision } from '../../../src/load/revisions/load-revision';
import { changedFiles } from '../../../src/load/revisions/changed-files';
import { changedTexts } from '../../../src/load/revisions/changed-texts';
import { otherChangedFiles } from '../../../src/load/revisions/other-changed-files';
import { readTreePair } from '../../../src/load/revisions/read-tree-pair';
import { causesOf } from '../../../src/origin/changes/causes-of';
import { compareFields } from '../../../src/review/compare/compare-fields';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { groupChanges } from '../../../src/review/groups/group-changes';
import { type GitRepository, gitRepository } from '../../helpers/git-repository';
import { runProgram } from '../../helpers/run-program';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const made: GitRepository[] = [];
afterAll(() => made.forEach(({ remove }) => remove()));

const source = (value: unknown) => `export default ${JSON.stringify(value, null, 2)};\n`;

interface State {
  readonly platform?: unknown;
  readonly shop?: unknown;
  readonly files?: Readonly<Record<string, string | undefined>>;
}

function filesOf({ platform: company = platform, shop = project, files = {} }: State) {
  const { projects } = sourcesOf({ shop }, company);
  const locks = projects.flatMap(({ images }) => Object.values(images));
  return {
    'package.json': '{"name":"company"}',
    'apps/platform.ts': source(company),
    'apps/shop/project.ts': source(shop),
    ...Object.fromEntries(locks.map(({ file, definition }) => [file, JSON.stringify(definition)])),
    ...files,
  };
}

/** Causes of the first change of each group of the kind, between two states that are rendered and committed. */
function causesBetween(base: State, head: State, kind: string) {
  const repository = gitRepository();
  made.push(repository);
  const { root } = repository;
  const render = (state: State) => {
    repository.write(filesOf(state));
    const { code, err } = runProgram(root, 'synth');
    if (code !== 0) throw new Error(err);
  };
  render(base);
  const commit = repository.commit('base');
  render(head);
  const before = loadRevision(root, commit, api).sources;
  const { sources: now, trace } = loadSources(root, api);
  if (before === undefined || now === undefined) throw new Error('cannot be loaded');
  const revisions = {
    base: before,
    head: now,
    texts: changedTexts(changedFiles(root, commit)),
    otherFiles: otherChangedFiles(changedFiles(root, commit)),
  };
  const find = causesOf(revisions, {
    trace,
    planDelivery: deliverPlanned,
    differ: (one, other) => compareFields(one, other).map(({ path }) => path),
  });
  const { changes } = compareTrees(readTreePair(root, { name: 'main', commit }));
  return groupChanges(changes)
    .filter(({ of }) => of === kind)
    .map(({ changes: [change] }) => find(change ?? { before: undefined, after: undefined, fields: [] }));
}

const shopWith = (path: string, to: unknown, from: unknown = project) =>
  withChange(from, path.split('.'), to);

describe('the line behind a change', () => {
  it('is the one that was changed, whatever else was', () => {
    const head = shopWith(
      'services.api.scale',
      3,
      shopWith('title', 'The shop', shopWith('services.web.scale', 2)),
    );
    const [causes] = causesBetween(
      {},
      { shop: shopWith('services.api.in', { prod: { scale: 5 } }, head) },
      'Deployment',
    );
    expect(causes?.causes.length).toBeGreaterThan(0);
    for (const { place } of causes?.causes ?? []) {
      expect(['services.api.in', 'services.api.scale', 'services.web.scale']).toContain(
        place.path?.join('.'),
      );
    }
    expect(causes?.unexplained).toEqual([]);
  });

  it('is a default of the platform', () => {
    const company = withChange(platform, ['defaults'], { env: { TZ: 'UTC' } });
    const groups = causesBetween({}, { platform: company }, 'Deployment');
    expect(groups.length).toBeGreaterThan(0);
    for (const { causes } of groups) {
      expect(causes).toMatchObject([
        { layer: 'platform', place: { file: 'apps/platform.ts', path: ['defaults'] }, before: undefined },
      ]);
    }
  });

  it('is a line of the image lock', () => {
    const file = 'apps/shop/images/prod.json';
    const images = (tag: string) => ({
      api: { repository: 'registry.test.example/api', tag },
      web: { repository: 'registry.test.example/web', tag: '1.0.0' },
    });
    const [one] = causesBetween({}, { files: { [file]: JSON.stringify(images('1.0.1')) } }, 'Deployment');
    expect(one?.causes).toMatchObject([
      { layer: 'image lock', place: { file, path: ['api', 'tag'] }, before: '1.0.0', after: '1.0.1' },
    ]);
  });

  it('is the service, of an object that is new, and of one that is gone', () => {
    const more = shopWith('services.mail', { runtime: { runtime: 'node' }, ports: { http: 8080 } });
    const place = { file: 'apps/shop/project.ts', path: ['services', 'mail'] };
    const [created] = causesBetween({}, { shop: more }, 'Deployment');
    expect(created?.causes).toMatchObject([{ place, before: undefined, fields: [''] }]);
    const [deleted] = causesBetween({ shop: more }, {}, 'Deployment');
    expect(deleted?.causes).toMatchObject([{ place, after: undefined, fields: [''] }]);
  });

  it('is a call, of a policy of the callee', () => {
    const [one] = causesBetween(
      {},
      { shop: shopWith('services.web.calls', undefined) },
      'AuthorizationPolicy',
    );
    expect(one?.causes).toMatchObject([{ place: { path: ['services', 'web', 'calls'] } }]);
  });

  it('is a file beside the definitions', () => {
    const shop = shopWith('services.web.files', { '/etc/site.conf': { file: 'site.conf' } });
    const text = (one: string) => ({ shop, files: { 'apps/shop/site.conf': one } });
    const [one] = causesBetween(text('one\n'), text('two\n'), 'ConfigMap');
    expect(one?.causes).toMatchObject([{ layer: 'file', place: { file: 'apps/shop/site.conf' } }]);
  });

  it('is Meshwright itself, where definitions are equal', () => {
    const dist = 'dist/east/shop/api/workload.yaml';
    const repository = gitRepository();
    made.push(repository);
    repository.write(filesOf({}));
    runProgram(repository.root, 'synth');
    const { sources, trace } = loadSources(repository.root, api);
    if (sources === undefined) throw new Error('cannot be loaded');
    const object = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'api', namespace: 'shop' },
    };
    const at = { object, file: dist.slice('dist/'.length) };
    const change = { before: at, after: at, fields: [{ path: '/spec/replicas' }] };
    const by = { trace, planDelivery: deliverPlanned, differ: () => [] };
    const of = (otherFiles: readonly string[]) =>
      causesOf({ base: sources, head: sources, texts: [], otherFiles }, by)(change);
    expect(of(['src/constructs/mesh-service/mesh-service.ts'])).toMatchObject({
      causes: [{ layer: 'Meshwright itself', fields: ['/spec/replicas'] }],
      unexplained: [],
    });
    expect(of([])).toMatchObject({ causes: [], unexplained: ['/spec/replicas'] });
  });
});
