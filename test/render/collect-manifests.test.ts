import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ApiObject, type ApiObjectProps, App, type AppProps, Chart, JsonPatch, Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { collectObjects } from '../../src/render/collect-manifests';
import { InvalidConstructsError } from '../../src/render/invalid-constructs-error';

/** Made of its field `data`, as the objects that may skip `toJson()` are. */
class DataObject extends ApiObject {
  readonly data: ApiObjectProps;

  constructor(scope: Construct, id: string, data: ApiObjectProps) {
    super(scope, id, data);
    this.data = data;
  }
}

const outdirs: string[] = [];
afterEach(() => {
  for (const outdir of outdirs.splice(0)) rmSync(outdir, { recursive: true });
});

function newApp(props: AppProps = {}): App {
  const outdir = mkdtempSync(join(tmpdir(), 'collect-'));
  outdirs.push(outdir);
  return new App({ ...props, outdir });
}

/** What cdk8s writes for an app, read back. */
function synthesized(app: App): unknown[] {
  app.synth();
  return readdirSync(app.outdir).flatMap((file) =>
    [...parseAllDocuments(readFileSync(join(app.outdir, file), 'utf8'), { version: '1.1' })].map(
      (document) => document.toJS() as unknown,
    ),
  );
}

function objectsOf(root: Construct): unknown[] {
  return collectObjects(root).map(({ object }) => object);
}

function failuresOf(root: Construct) {
  try {
    collectObjects(root);
  } catch (error) {
    if (error instanceof InvalidConstructsError) return error.failures;
    throw error;
  }
  throw new Error('it did not fail');
}

function byText(objects: readonly unknown[]): string[] {
  return objects.map((object) => JSON.stringify(sorted(object))).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}

function sample(): App {
  const app = newApp();
  const web = new Chart(app, 'web', { namespace: 'shop', labels: { team: 'shop' } });
  const deployment = new kplus.Deployment(web, 'deployment', {
    metadata: { name: 'web' },
    containers: [{ image: 'web:1', ports: [{ number: 80 }] }],
  });
  deployment.exposeViaService({ ports: [{ port: 80 }] });
  new kplus.ConfigMap(web, 'config', { data: { 'a.yaml': 'a:\n  - b\n', on: 'yes' } });
  new kplus.k8s.KubeService(web, 'l1', {
    metadata: { name: 'l1' },
    spec: { ports: [{ port: 80 }], selector: { b: '1', a: '2' } },
  });
  new kplus.k8s.KubeNetworkPolicy(new Construct(web, 'inner'), 'deny', { spec: { podSelector: {} } });
  const raw = new Chart(app, 'raw');
  const patched = new DataObject(raw, 'patched', {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'Opaque',
    immutable: true,
  });
  patched.addJsonPatch(
    JsonPatch.add('/a', null),
    JsonPatch.remove('/immutable'),
    JsonPatch.add('/metadata/z', [null]),
  );
  const lazy = { produce: () => ({ b: 1, a: undefined }) };
  new DataObject(raw, 'lazy', {
    apiVersion: 'x/v1',
    kind: 'Lazy',
    spec: { list: [Lazy.any(lazy)], one: Lazy.any(lazy) },
  });
  new ApiObject(raw, 'token', { apiVersion: 'x/v1', kind: 'Token', spec: { resolve: () => 'done' } });
  new ApiObject(raw, 'union', {
    apiVersion: 'x/v1',
    kind: 'Union',
    spec: { port: kplus.k8s.IntOrString.fromNumber(1) },
  });
  const plain = { spec: { z: [{ b: 1, a: null }, []], y: {}, x: undefined, w: '', v: 0, u: false } };
  new ApiObject(raw, 'plain', { apiVersion: 'x/v1', kind: 'Plain', ...plain });
  const data = new DataObject(raw, 'data', {
    apiVersion: 'x/v1',
    kind: 'Data',
    metadata: { labels: { b: '', a: '1' } },
    ...plain,
  });
  data.metadata.addAnnotation('late', 'yes');
  data.metadata.add('generation', 1);
  data.metadata.addLabel('lazy', Lazy.any({ produce: () => 'label' }) as string);
  data.addDependency(patched);
  return app;
}

describe('collectObjects', () => {
  it('returns, object for object, what cdk8s writes', () => {
    const app = sample();
    const objects = objectsOf(app);
    expect(objects).toHaveLength(11);
    expect(byText(objects)).toEqual(byText(synthesized(app)));
  });

  it('says which construct an object came from', () => {
    const app = sample();
    const constructs = collectObjects(app).map(({ construct }) => construct);
    expect(constructs).toContain('web/inner/deny');
    expect(new Set(constructs).size).toBe(constructs.length);
  });

  it('takes a chart alone, without the others', () => {
    const app = sample();
    const chart = app.node.findChild('raw') as Chart;
    expect(byText(objectsOf(chart))).toEqual(byText(chart.toJson()));
  });

  it('puts apiVersion, kind and metadata first, and sorts all other keys', () => {
    for (const { apiVersion, kind, metadata, ...rest } of collectObjects(sample()).map(
      ({ object }) => object,
    )) {
      const written = JSON.stringify({ apiVersion, kind, metadata, ...rest });
      expect(written).toBe(
        JSON.stringify({ apiVersion, kind, metadata: sorted(metadata), ...(sorted(rest) as object) }),
      );
    }
    expect(collectObjects(sample()).map(({ object }) => Object.keys(object).slice(0, 3))).toEqual(
      Array.from({ length: 11 }, () => ['apiVersion', 'kind', 'metadata']),
    );
  });

  it('orders by kind, namespace, name and apiVersion, whatever the order of creation', () => {
    const identities = [
      ['v1', 'Namespace', '', 'z'],
      ['v1', 'ServiceAccount', 'a', 'b'],
      ['v1', 'ServiceAccount', 'b', 'a'],
      ['v1', 'Service', 'a', 'a'],
      ['apps/v1', 'Deployment', 'a', 'B'],
      ['apps/v1', 'Deployment', 'a', 'a'],
      ['a/v1', 'Custom', 'a', 'a'],
      ['a/v1', 'Other', 'a', 'a'],
      ['b/v1', 'Custom', 'a', 'a'],
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...identities], { minLength: identities.length }), (shuffled) => {
        const chart = new Chart(new App(), 'chart');
        for (const [apiVersion, kind, namespace, name] of shuffled) {
          const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
          new ApiObject(chart, `${apiVersion}-${kind}-${namespace}-${name}`.replaceAll('/', '-'), {
            apiVersion,
            kind,
            metadata,
          });
        }
        const order = collectObjects(chart).map(({ object: { apiVersion, kind, metadata } }) => [
          apiVersion,
          kind,
          metadata.namespace ?? '',
          metadata.name,
        ]);
        expect(order).toEqual(identities);
      }),
    );
  });

  it('renders and validates every construct once', () => {
    const app = newApp();
    const toJson: jest.Mock[] = [];
    const validate: jest.Mock<() => string[]>[] = [];
    for (const id of ['a', 'b', 'c']) {
      const chart = new Chart(app, id);
      const object = new ApiObject(new Construct(chart, 'inner'), 'object', {
        apiVersion: 'v1',
        kind: 'Thing',
      });
      toJson.push(jest.spyOn(object, 'toJson') as unknown as jest.Mock);
      for (const construct of [chart, object]) {
        const validation = jest.fn(() => [] as string[]);
        construct.node.addValidation({ validate: validation });
        validate.push(validation);
      }
    }
    collectObjects(app);
    for (const spy of [...toJson, ...validate]) expect(spy).toHaveBeenCalledTimes(1);
  });

  it('reports every validation, and every object that does not render, at once', () => {
    const app = newApp();
    const chart = new Chart(app, 'chart');
    chart.node.addValidation({ validate: () => ['one', 'two'] });
    const broken = new Construct(chart, 'broken');
    broken.node.addValidation({
      validate: () => {
        throw new Error('validation broke');
      },
    });
    const add = (id: string, spec: unknown) =>
      new DataObject(chart, id, { apiVersion: 'v1', kind: 'Thing', spec });
    add('good', { a: 1 });
    add('date', { at: [new Date(0)] });
    add('function', { a: { run: () => 1 } });
    add('hole', { list: ['a', null] });
    add('number', { 'a.b': Number.NaN });
    add('nameless', {}).addJsonPatch(JsonPatch.remove('/metadata'));
    const failures = failuresOf(app);
    expect(failures.map(({ construct, message }) => `${construct}: ${message}`)).toEqual([
      'chart: one',
      'chart: two',
      'chart/broken: validation broke',
      expect.stringContaining("can't render non-simple object of type 'Date'"),
      'chart/function: spec.a.run: a function is not plain data',
      'chart/hole: spec.list[1]: undefined is not plain data',
      'chart/number: spec["a.b"]: NaN is not plain data',
      'chart/nameless: an object needs apiVersion, kind and metadata.name',
    ]);
  });

  it('skips toJson() only for plain objects that cdk8s would render unchanged', () => {
    const base = jest.spyOn(ApiObject.prototype, 'toJson');
    const rendered = (build: (chart: Chart) => void, props?: AppProps): number => {
      const app = newApp(props);
      build(new Chart(app, 'chart'));
      base.mockClear();
      collectObjects(app);
      return base.mock.calls.length;
    };
    const thing = { apiVersion: 'v1', kind: 'Thing', spec: { a: 1 } };
    class Overriding extends DataObject {
      override toJson(): unknown {
        return super.toJson();
      }
    }
    try {
      expect(rendered((chart) => new DataObject(chart, 'o', thing))).toBe(0);
      expect(rendered((chart) => new ApiObject(chart, 'o', thing))).toBe(1);
      expect(rendered((chart) => new Overriding(chart, 'o', thing))).toBe(1);
      expect(
        rendered((chart) => new DataObject(chart, 'o', thing).addJsonPatch(JsonPatch.add('/b', 1))),
      ).toBe(1);
      expect(
        rendered((chart) => new DataObject(chart, 'o', { ...thing, b: Lazy.any({ produce: () => 1 }) })),
      ).toBe(1);
      const resolver = { resolve: () => undefined };
      expect(rendered((chart) => new DataObject(chart, 'o', thing), { resolvers: [resolver] })).toBe(1);
    } finally {
      base.mockRestore();
    }
  });
});
