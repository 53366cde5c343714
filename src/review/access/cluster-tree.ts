import { concernOf } from '../../conventions/concern-of';
import { names } from '../../conventions/names';
import { roleOfKind } from '../../access/role-of-kind';
import type { KubernetesObject } from '../../model/manifest';
import type { TreePair } from '../../model/tree-pair';
import { type KnownDocuments, readDocuments } from '../compare/read-documents';
import { splitDocuments } from '../compare/split-documents';

type Side = 'base' | 'head';

/** What is read of one cluster: objects that have a say in who reaches whom, in the order of files. */
export interface ClusterTree {
  /** Of everything. */
  readonly all: (side: Side) => readonly KubernetesObject[];
  /** Every policy and route of either revision as it is written, those that both have alike once. */
  readonly judged: () => readonly string[];
  /** Namespaces that have a folder in either revision. */
  readonly namespaces: number;
  /** Of what belongs to the platform and to some namespaces, with every namespace and every route of a gateway. */
  readonly some: (side: Side, namespaces: ReadonlySet<string>) => readonly KubernetesObject[];
}

/** Kinds that bind hosts to Services, wherever they are. */
const routing: ReadonlySet<string> = new Set(['Gateway', 'VirtualService', 'HTTPRoute']);
const everywhere: ReadonlySet<string> = new Set(['Namespace', ...routing]);
const filesEverywhere = [...new Set([...everywhere].map((kind) => `/${concernOf(kind)}.yaml`))];

/**
 * Reads a cluster of two trees. What both sides have alike is read once; files that nothing asks for are not.
 *
 * @param documents what was read of the trees already
 */
export function clusterTree(
  { base, head, changed }: TreePair,
  cluster: string,
  files: readonly string[],
  documents: KnownDocuments = new Map(),
): ClusterTree {
  const differs = new Set(changed);
  const known = new Map<string, readonly KubernetesObject[]>();
  const objectsOf = (side: Side, file: string, everything: boolean): readonly KubernetesObject[] => {
    const key = `${differs.has(file) ? side : ''} ${everything ? 'all' : 'some'} ${file}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = (side === 'base' ? base : head).read(file);
    const found = text === undefined ? [] : readObjects(file, text, everything, documents);
    known.set(key, found);
    return found;
  };
  const own = files.filter(
    (file) => file.startsWith(`${cluster}/`) && !file.startsWith(`${cluster}/${names.deliveryGroup}/`),
  );
  return {
    namespaces: new Set(own.map((file) => file.split('/', 2)[1])).size,
    judged: () =>
      own.flatMap((file) => {
        const texts = differs.has(file) ? [base.read(file), head.read(file)] : [head.read(file)];
        return texts.flatMap((text) => splitDocuments(text ?? '').filter(mayBeJudged));
      }),
    all: (side) => own.flatMap((file) => objectsOf(side, file, true)),
    some: (side, namespaces) =>
      own.flatMap((file) => {
        const group = file.split('/', 2)[1] ?? '';
        const everything = group === names.platformGroup || namespaces.has(group);
        if (!everything && !filesEverywhere.some((end) => file.endsWith(end))) return [];
        return objectsOf(side, file, everything);
      }),
  };
}

const kindLine = /^kind: (\S+)$/m;
const groupLine = /^apiVersion: (\S+)$/m;

/** What is spelled otherwise may be. */
function mayBeJudged(document: string): boolean {
  const kind = kindLine.exec(document)?.[1];
  const apiVersion = groupLine.exec(document)?.[1];
  return kind === undefined || apiVersion === undefined || roleOfKind({ kind, apiVersion }) === 'judged';
}

/** Only documents of kinds that count are read, which is far less than a file has. */
function readObjects(
  file: string,
  text: string,
  everything: boolean,
  documents: KnownDocuments,
): readonly KubernetesObject[] {
  const wanted = splitDocuments(text).filter((document) => {
    const kind = kindLine.exec(document)?.[1];
    const apiVersion = groupLine.exec(document)?.[1];
    // What is spelled otherwise is read to be sure.
    if (kind === undefined || apiVersion === undefined) return true;
    if (!everything) return everywhere.has(kind) && !isOfSidecars(kind, document);
    return hasSay({ kind, apiVersion });
  });
  return readDocuments(file, wanted, documents)
    .states.map(({ object }) => object)
    .filter(hasSay);
}

/** A VirtualService without gateways routes calls inside the mesh, which takes part in no answer. */
const isOfSidecars = (kind: string, document: string): boolean =>
  kind === 'VirtualService' && !/^ +gateways:/m.test(document);

const hasSay = (one: Pick<KubernetesObject, 'apiVersion' | 'kind'>): boolean =>
  ['judged', 'workload', 'namespace'].includes(roleOfKind(one));
