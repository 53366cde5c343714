import { impliedObjects } from '../../access/implied-objects';
import { readFacts } from '../../access/read-facts';
import { roleOfKind } from '../../access/role-of-kind';
import { describeObject } from '../../checks/describe-object';
import { validateObject } from '../../checks/validate-object';
import { clusterDns } from '../../conventions/cluster-dns';
import { groupBy } from '../../conventions/group-by';
import { names } from '../../conventions/names';
import { readManifests } from '../../load/read-manifests';
import type { ReadObject } from '../../load/parse-manifests';
import { problem, type Problem } from '../../problems/problem';
import type { ClusterAccess } from './cluster-access';
import { nameEnds } from './name-ends';

/** A cluster as a folder of manifests describes it, whoever wrote them. */
export interface ForeignAccess {
  readonly access: ClusterAccess;
  readonly problems: readonly Problem[];
  /** Kinds that play no part here. */
  readonly ignored: readonly string[];
}

/** Reads manifests of one cluster. What a cluster would refuse is a problem: nothing is guessed around it. */
export function foreignAccess(root: string, path: string): ForeignAccess {
  const { objects, problems } = readManifests(root, path);
  const known = objects.filter(({ object }) => !['unjudged', 'none'].includes(roleOfKind(object)));
  const understood = new Set(known);
  const plain = objects.map(({ object }) => object);
  const dns = clusterDns();
  const facts = readFacts([...plain, ...impliedObjects(plain, names.rootNamespace, dns)]);
  return {
    access: { cluster: path, facts, dns, ends: nameEnds(facts, []) },
    problems: [...problems, ...known.flatMap(findFlaws), ...findTwins(known), ...findUnjudged(path, objects)],
    ignored: [
      ...new Set(
        objects
          .filter((one) => !understood.has(one) && roleOfKind(one.object) !== 'unjudged')
          .map(({ object }) => object.kind),
      ),
    ].sort(),
  };
}

function findFlaws({ object, placeOf }: ReadObject): readonly Problem[] {
  const flaws = validateObject(object).map(({ path, reason }) =>
    problem('broken-manifest', placeOf(path), {
      field: `${describeObject(object)}: ${path.join('.')}`,
      reason,
    }),
  );
  return object.kind !== 'Namespace' && object.metadata.namespace === undefined
    ? [...flaws, problem('missing-namespace', placeOf(['metadata']), { object: describeObject(object) })]
    : flaws;
}

/** Which of two objects of one name a cluster ends up with depends on the order they are applied in. */
function findTwins(objects: readonly ReadObject[]): readonly Problem[] {
  const first = new Map<string, ReadObject>();
  return objects.flatMap((one) => {
    const key = `${kindOf(one)} ${describeObject(one.object)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      return [];
    }
    const object = describeObject(one.object);
    return [problem('duplicate-object', one.placeOf([]), { object, first: before.file, second: one.file })];
  });
}

function findUnjudged(path: string, objects: readonly ReadObject[]): readonly Problem[] {
  const counts = groupBy(
    objects.filter(({ object }) => roleOfKind(object) === 'unjudged'),
    kindOf,
  );
  return [...counts].map(([kind, some]) =>
    problem('unjudged-kind', some[0].placeOf([]), {
      kind: kind.replace(/^\//, ''),
      count: some.length,
    }),
  );
}

function kindOf({ object: { apiVersion, kind } }: ReadObject): string {
  return `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`;
}
