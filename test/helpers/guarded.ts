import { generatedMarker } from '../../src/conventions/generated-marker';
import { reviewRules } from '../../src/conventions/review-rules';
import { paths } from '../../src/conventions/paths';
import { protection } from '../../src/conventions/protection';
import type { KubernetesObject } from '../../src/model/manifest';
import type { Engine } from '../../src/model/platform';
import type { RenderedTree, TreePair } from '../../src/model/tree-pair';
import type { Waiver } from '../../src/model/waiver';
import { compareTrees } from '../../src/review/compare/compare-trees';
import type { Finding } from '../../src/review/finding';
import type { GuardContext } from '../../src/review/guards/guard-context';
import { guardChanges, type Guarded } from '../../src/review/guards/guard-changes';
import { nameOf } from '../../src/review/guards/name-of';
import { stateOf } from '../../src/review/guards/state-of';
import { toYaml } from '../../src/yaml/to-yaml';

/** Objects by the file below `dist/` that holds them; namespaces are called after projects, like `shop-dev`. */
export type Fixture = Readonly<Record<string, readonly KubernetesObject[]>>;

export const today = '2030-06-15';
/** What the platform says of findings where it says nothing, and everything is production. */
export const usualRules = { rules: reviewRules, sections: [], isProduction: () => true } as const;

const clusters: ReadonlyMap<string, Engine> = new Map([
  ['office', 'fluxcd'],
  ['east', 'argocd'],
]);

/** Two revisions of `dist/`, each with what tells the engines to sync it. */
export function pairOf(
  before: Fixture,
  after: Fixture,
  engines: readonly [ReadonlyMap<string, Engine>, ReadonlyMap<string, Engine>] = [clusters, clusters],
): TreePair {
  const [base, head] = [textsOf(before, engines[0]), textsOf(after, engines[1])];
  const treeOf = (texts: ReadonlyMap<string, string>, revision: string): RenderedTree => ({
    revision,
    files: () => [...texts.keys()].sort(),
    read: (file) => texts.get(file),
  });
  const files = [...new Set([...base.keys(), ...head.keys()])].sort();
  return {
    base: treeOf(base, 'base'),
    head: treeOf(head, 'head'),
    changed: files.filter((file) => base.get(file) !== head.get(file)),
  };
}

/** What guards are asked about two revisions. */
export function contextOf(pair: TreePair, waivers: readonly Waiver[] = []): GuardContext {
  const { changes } = compareTrees(pair);
  return { changes, pair, clusters, removals: { percent: 10, objects: 5 }, ...usualRules, waivers, today };
}

/** What guards say of two revisions. */
export function guarded(before: Fixture, after: Fixture, waivers: readonly Waiver[] = []): Guarded {
  return guardChanges(contextOf(pairOf(before, after), waivers));
}

/** Findings as `code: objects`, those that are waived in brackets. */
export function told({ findings }: Pick<Guarded, 'findings'>): readonly string[] {
  return findings.map(({ problem, changes, waived }: Finding) => {
    const objects = changes.map((change) => `${nameOf(stateOf(change))} on ${stateOf(change).cluster}`);
    const text = `${problem.code}: ${objects.join(', ')}`;
    return waived === undefined ? text : `(${text})`;
  });
}

/** The codes of findings that nobody waived. */
export const codesOf = ({ findings }: Pick<Guarded, 'findings'>): readonly string[] =>
  findings.filter(({ waived }) => waived === undefined).map(({ problem }) => problem.code);

/** A waiver of the platform, for all projects, until the end of the month. */
export const waiverOf = (guard: string, more: Partial<Waiver> = {}): Waiver => ({
  guard,
  project: undefined,
  cluster: undefined,
  object: undefined,
  reason: 'agreed with its owners',
  until: '2030-06-30',
  isNew: true,
  file: 'apps/waivers.json',
  index: 0,
  ...more,
});

function textsOf(tree: Fixture, engines: ReadonlyMap<string, Engine>): ReadonlyMap<string, string> {
  const files = Object.entries({ ...tree, ...deliveryOf(tree, engines) });
  return new Map(
    files.map(([file, objects]) => [
      file,
      `${generatedMarker} from ${authorOf(file)}; edit that.\n${toYaml(objects)}`,
    ]),
  );
}

function authorOf(file: string): string {
  const [, group = ''] = file.split('/');
  return group.startsWith('_') ? paths.platform : paths.project(group.split('-')[0] ?? '');
}

/** A root for each cluster, and an owner for each folder; production, namespaces and the platform are protected. */
function deliveryOf(tree: Fixture, engines: ReadonlyMap<string, Engine>): Fixture {
  const folders = [...new Set(Object.keys(tree).map((file) => file.slice(0, file.lastIndexOf('/'))))].sort();
  const present = [...engines].filter(([cluster]) => folders.some((one) => one.startsWith(`${cluster}/`)));
  return Object.fromEntries(
    present.map(([cluster, engine]) => [
      `${cluster}/_delivery/platform.yaml`,
      [
        ownerOf(engine, 'meshwright-root', `${cluster}/_delivery`, true, engine === 'fluxcd'),
        ...folders
          .filter((folder) => folder.startsWith(`${cluster}/`))
          .map((folder) => {
            const [, group = '', unit = ''] = folder.split('/');
            const isProtected = group.startsWith('_') || unit === '_tenant' || group.endsWith('-prod');
            return ownerOf(engine, `${group}.${unit}`.replaceAll('_', ''), folder, isProtected, true);
          }),
      ],
    ]),
  );
}

function ownerOf(
  engine: Engine,
  name: string,
  folder: string,
  isProtected: boolean,
  prune: boolean,
): KubernetesObject {
  const path = `${paths.dist}/${folder}`;
  const metadata = { name, namespace: 'delivery', ...(isProtected ? { annotations: protection } : {}) };
  return engine === 'argocd'
    ? {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata,
        spec: {
          source: { path },
          syncPolicy: { automated: { enabled: true, prune }, syncOptions: ['FailOnSharedResource=true'] },
        },
      }
    : {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata,
        spec: { path, prune, deletionPolicy: isProtected ? 'Orphan' : 'MirrorPrune' },
      };
}
