import { concernOf } from '../../conventions/concern-of';
import { groupBy } from '../../conventions/group-by';
import { quantity } from '../../conventions/quantity';
import type { KubernetesObject } from '../../model/manifest';
import type { Change } from '../change';
import type { KnownParts } from '../../yaml/read-yaml';
import { readStates } from '../compare/read-states';
import type { Section, SectionLine } from '../section';
import { namespaceDemand } from './namespace-demand';
import type { SectionContext } from './section-context';
import { sectionOf } from './section-of';

const kinds = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'HorizontalPodAutoscaler',
  'ResourceQuota',
];
const isMeant = (kind: string): boolean => kinds.includes(kind);
const files = [...new Set(kinds.map((kind) => `/${concernOf(kind)}.yaml`))];

/** Fields that say how many pods there are and what each asks for: of a container how it restarts, or all of it. */
const counted =
  /\/(?:replicas|maxReplicas|parallelism|scaleTargetRef|resources|hard)(?:\/|$)|\/(?:containers|initContainers)(?:\/[^/]+(?:\/restartPolicy)?)?$|sidecar\.istio\.io~1proxy/;

/** What pods of a namespace may come to, at most, before and after, against its quota. */
export function capacity({ trees, changes }: Pick<SectionContext, 'trees' | 'changes'>): Section | undefined {
  const concerned = new Set(changes.filter(counts).flatMap(folderOf));
  if (concerned.size === 0) return undefined;
  const { base, head, changed } = trees;
  const all = [...new Set([...head.files(), ...changed])]
    .filter((file) => files.some((end) => file.endsWith(end)))
    .sort();
  const lines = [...concerned].sort().flatMap((folder) => {
    const own = all.filter((file) => file.startsWith(`${folder}/`));
    const parts: KnownParts = new Map();
    const read = (tree: typeof base) => own.flatMap((file) => readMeant(file, tree.read(file), parts));
    return linesOf(folder, read(base), read(head));
  });
  return sectionOf('capacity', 'Capacity', 'What namespaces may use at most', lines);
}

function counts({ before, after, fields }: Change): boolean {
  const kind = (after ?? before)?.object.kind ?? '';
  if (!isMeant(kind)) return false;
  return before === undefined || after === undefined || fields.some(({ path }) => counted.test(path));
}

/** Folder of a namespace; objects of the platform are in one for all. */
function folderOf({ before, after }: Change): readonly string[] {
  return [before, after].flatMap((state) =>
    state === undefined ? [] : [state.file.split('/', 2).join('/')],
  );
}

const separator = '\n---\n';

function readMeant(file: string, text: string | undefined, parts: KnownParts): readonly KubernetesObject[] {
  if (text === undefined) return [];
  const wanted = text
    .split(separator)
    .filter((document) => isMeant(/^kind: (\S+)$/m.exec(document)?.[1] ?? ''))
    .map((document) => document.replace(/\n$/, ''));
  if (wanted.length === 0) return [];
  return readStates(file, `${wanted.join(separator)}\n`, parts).states.map(({ object }) => object);
}

function linesOf(
  folder: string,
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly SectionLine[] {
  const [cluster = '', group = ''] = folder.split('/');
  const [was, is] = [byNamespace(before), byNamespace(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((namespace) => {
    const known = namespaceDemand(was.get(namespace) ?? []);
    const found = namespaceDemand(is.get(namespace) ?? []);
    const names = [
      ...new Set([
        ...known.demand.keys(),
        ...found.demand.keys(),
        ...known.quota.keys(),
        ...found.quota.keys(),
      ]),
    ];
    return names.sort().flatMap((name): readonly SectionLine[] => {
      const [less, more] = [known.demand.get(name) ?? 0n, found.demand.get(name) ?? 0n];
      const [old, limit] = [known.quota.get(name), found.quota.get(name)];
      if (less === more && old === limit) return [];
      const over = limit !== undefined && more > limit;
      // Of what pods do not ask for, such as volumes, only the quota is known.
      const asked = known.demand.has(name) || found.demand.has(name);
      const told = `${asked ? ` ${change(name, less, more)}` : ''}${quotaText(name, old, limit)}`;
      const text = `${namespace || group}: ${name}${told}${over ? ', more than the quota' : ''}`;
      return [{ weight: over ? 'risk' : 'note', sign: '~', text, objects: [], cluster }];
    });
  });
}

const byNamespace = (objects: readonly KubernetesObject[]) =>
  groupBy(objects, ({ metadata }) => metadata.namespace ?? '');

function change(name: string, before: bigint, after: bigint): string {
  return before === after ? amount(name, after) : `${amount(name, before)} → ${amount(name, after)}`;
}

function quotaText(name: string, before: bigint | undefined, after: bigint | undefined): string {
  if (before === undefined && after === undefined) return '';
  if (after === undefined) return ', no quota any longer';
  if (before === after) return ` of ${amount(name, after)}`;
  return `, quota ${before === undefined ? 'none' : amount(name, before)} → ${amount(name, after)}`;
}

function amount(name: string, nanos: bigint): string {
  if (name.endsWith('memory') || name.endsWith('storage')) return `${quantity.rounded(nanos, 'Gi')}Gi`;
  return name.endsWith('cpu') ? quantity.cores(nanos) : quantity.rounded(nanos, '');
}
