import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wholeGuards } from '../../../src/conventions/whole-guards';
import { guardProblems } from '../../../src/problems/registry/guard-problems';
import { allGuards } from '../../../src/review/guards/all-guards';
import { guardChanges } from '../../../src/review/guards/guard-changes';
import { codesOf, contextOf, guarded, pairOf, told, waiverOf, type Fixture } from '../../helpers/guarded';
import { deploymentOf, objectOf, protectedOf } from '../../helpers/guarded-objects';

const workload = (cluster: string, name: string) => `${cluster}/shop-dev/${name}/workload.yaml`;
const tree = (app?: string): Fixture =>
  Object.fromEntries(
    ['office', 'east'].flatMap((cluster) =>
      ['api', 'web'].map((name) => [
        workload(cluster, name),
        [deploymentOf(name, 'shop-dev', app === undefined ? {} : { app })],
      ]),
    ),
  );
const change = (...waivers: readonly ReturnType<typeof waiverOf>[]) =>
  guarded(tree(), tree('other'), waivers);

it('has a guard for each code, and names of wholes that exist', () => {
  expect(allGuards.map(({ code }) => code).sort()).toEqual(Object.keys(guardProblems).sort());
  expect([...wholeGuards].filter((code) => !(code in guardProblems))).toEqual([]);
});

describe('a waiver', () => {
  const guard = 'immutable-change';
  const all =
    'immutable-change: Deployment shop-dev/api on east, Deployment shop-dev/web on east, Deployment shop-dev/api on office, Deployment shop-dev/web on office';

  it('lets through what it covers, with its reason and its end', () => {
    expect(told(change())).toEqual([all]);
    const { findings, problems } = change(waiverOf(guard));
    expect(told({ findings })).toEqual([`(${all})`]);
    expect(findings[0]?.waived).toEqual({ reason: 'agreed with its owners', until: '2030-06-30' });
    expect(problems).toEqual([]);
  });

  it('counts for the cluster and the object that it names, and what is left is still refused', () => {
    expect(told(change(waiverOf(guard, { cluster: 'east', object: 'Deployment shop-dev/web' })))).toEqual([
      'immutable-change: Deployment shop-dev/api on east, Deployment shop-dev/api on office, Deployment shop-dev/web on office',
      '(immutable-change: Deployment shop-dev/web on east)',
    ]);
  });

  it('counts for its own project only', () => {
    expect(codesOf(change(waiverOf(guard, { project: 'shop' })))).toEqual([]);
    expect(codesOf(change(waiverOf(guard, { project: 'bank' })))).toEqual([guard]);
  });

  it('does not count unless it lies in the same change, and asks for its removal then', () => {
    const { findings, problems } = change(waiverOf(guard, { isNew: false, index: 3 }));
    expect(told({ findings })).toEqual([all]);
    expect(problems).toMatchObject([{ code: 'stale-waiver', at: { file: 'apps/waivers.json', path: [3] } }]);
  });

  it('counts on its last day and not after it', () => {
    expect(codesOf(change(waiverOf(guard, { until: '2030-06-15' })))).toEqual([]);
    const { findings, problems } = change(waiverOf(guard, { until: '2030-06-14' }));
    expect(told({ findings })).toEqual([all]);
    expect(problems).toMatchObject([{ code: 'expired-waiver', at: { path: [0, 'until'] } }]);
  });

  it('asks for its removal where nothing needs it', () => {
    expect(change(waiverOf('removal-budget'), waiverOf(guard)).problems).toMatchObject([
      { code: 'unused-waiver', args: { guard: 'removal-budget' } },
    ]);
  });
});

/** One object with one fault each way, by what may happen to it. */
const state = fc.record({
  cluster: fc.constantFrom('office', 'east'),
  namespace: fc.constantFrom('shop-dev', 'bank-prod'),
  unit: fc.constantFrom('a', 'b', '_tenant'),
  kind: fc.constantFrom('Deployment', 'ConfigMap', 'PersistentVolumeClaim', 'Namespace', 'DestinationRule'),
  name: fc.constantFrom('a', 'b', 'c'),
  replicas: fc.constantFrom<number | 'unset'>(1, 3, 'unset'),
  app: fc.constantFrom('one', 'two'),
  isProtected: fc.boolean(),
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

function toTree(states: readonly State[]): Fixture {
  const files = new Map<string, ReturnType<typeof objectOf>[]>();
  for (const { cluster, namespace, unit, kind, name, replicas, app, isProtected } of states) {
    const plain =
      kind === 'Deployment'
        ? deploymentOf(name, namespace, { replicas, app })
        : objectOf(kind, name, namespace, { spec: { host: name, subsets: [{ name: app }] } });
    const file = `${cluster}/${namespace}/${unit}/objects.yaml`;
    files.set(file, [...(files.get(file) ?? []), isProtected ? protectedOf(plain) : plain]);
  }
  return Object.fromEntries(files);
}
const states = fc.uniqueArray(state, {
  selector: ({ cluster, namespace, kind, name }) => `${cluster} ${namespace} ${kind} ${name}`,
  maxLength: 12,
});

describe('what guards promise of all changes', () => {
  it('is nothing refused where objects only come, or change what may change', () => {
    const untouched = (one: State): State => ({
      ...one,
      isProtected: true,
      replicas: one.replicas === 'unset' ? 'unset' : one.replicas + 1,
    });
    fc.assert(
      fc.property(states, states, (before, more) => {
        const keys = new Set(
          before.map(({ cluster, namespace, kind, name }) => `${cluster} ${namespace} ${kind} ${name}`),
        );
        const added = more.filter(
          ({ cluster, namespace, kind, name }) => !keys.has(`${cluster} ${namespace} ${kind} ${name}`),
        );
        const after = [...before.map(untouched), ...added];
        expect(told(guarded(toTree(before), toTree(after)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever the order of changes, and of guards but for the order of findings', () => {
    fc.assert(
      fc.property(states, states, fc.infiniteStream(fc.nat(100)), (before, after, dice) => {
        const context = contextOf(pairOf(toTree(before), toTree(after)));
        const shuffled = <T>(all: readonly T[]): T[] =>
          all
            .map((one) => ({ one, at: dice.next().value as number }))
            .sort((left, right) => left.at - right.at)
            .map(({ one }) => one);
        const expected = guardChanges(context);
        expect(guardChanges({ ...context, changes: shuffled(context.changes) })).toEqual(
          JSON.parse(JSON.stringify(expected)) as unknown,
        );
        const other = guardChanges(context, shuffled(allGuards));
        expect([...told(other)].sort()).toEqual([...told(expected)].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('is an answer for 12,000 changes with each file read a few times at most', () => {
    const services = Array.from({ length: 1_000 }, (_, index) => `s${index}`);
    const all: Fixture = Object.fromEntries(
      services.map((name) => [
        `office/shop-dev/${name}/workload.yaml`,
        [
          deploymentOf(name),
          ...Array.from({ length: 11 }, (_, index) => objectOf('ConfigMap', `${name}-${index}`)),
        ],
      ]),
    );
    const pair = pairOf(all, { [workload('office', 's0')]: [deploymentOf('s0')] });
    const context = contextOf(pair);
    let reads = 0;
    const counted = {
      ...pair,
      base: {
        ...pair.base,
        read: (file: string) => {
          reads += 1;
          return pair.base.read(file);
        },
      },
    };
    expect(codesOf(guardChanges({ ...context, pair: counted }))).toEqual([
      'removal-budget',
      'unretired-removal',
    ]);
    expect(reads).toBeLessThan(4 * services.length);
  });
});
