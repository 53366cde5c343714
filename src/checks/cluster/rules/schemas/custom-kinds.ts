import type { Problem } from '../../../../problems/problem';
import { schemaFlaws } from '../../../custom/schema-flaws';
import { versionsOf } from '../../../custom/versions-of';
import { describeObject } from '../../../describe-object';
import { recordOf } from '../../../record-of';
import { validateObject } from '../../../validate-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { customDefinitions } from '../../facts/custom-definitions';
import { flaw } from '../../flaw';

/** Definitions of kinds are ones that the API server takes, one for each kind, with rules that can be run here. */
export const customKinds: ClusterRule = (cluster) => {
  const known = new Map<string, CheckedObject>();
  const listed = new Set(cluster.objects);
  return customDefinitions(cluster).flatMap((one) => {
    const invalid = validateObject(one.object, cluster.minor);
    const { group, names } = recordOf(one.object['spec']);
    const { kind, plural } = recordOf(names);
    const object = describeObject(one.object);
    const broken = (path: FieldPath, reason: string, also?: CheckedObject) =>
      flaw(
        'broken-custom-kind',
        one,
        path,
        { object, field: path.join('.'), reason },
        also && { one: also, path: [] },
      );
    if (invalid.length > 0) {
      // Of what lies among the manifests the schemas speak.
      return listed.has(one) ? [] : invalid.map(({ path, reason }) => broken(path, reason));
    }
    const flaws: Problem[] = [];
    const name = `${String(plural)}.${String(group)}`;
    if (one.name !== name)
      flaws.push(broken(['metadata', 'name'], `is ${one.name}, which has to be ${name}`));
    const key = `${String(group)}/${String(kind)}`;
    const twin = known.get(key);
    // Of two with one name it is that name which is there twice.
    if (twin === undefined) known.set(key, one);
    else if (twin.name !== one.name || !listed.has(one)) {
      flaws.push(
        broken(['spec', 'names', 'kind'], `is ${String(kind)}, which ${twin.name} is already`, twin),
      );
    }
    return [...flaws, ...versionFlaws(one, broken)];
  });
};

function versionFlaws(
  one: CheckedObject,
  broken: (path: FieldPath, reason: string) => Problem,
): readonly Problem[] {
  const versions = versionsOf(one.object);
  const stored = versions.filter(({ storage }) => storage).length;
  const path = ['spec', 'versions'];
  const flaws = stored === 1 ? [] : [broken(path, `has ${stored} versions that are stored, and needs one`)];
  versions.forEach(({ schema }, index) => {
    const at = [...path, index, 'schema', 'openAPIV3Schema'];
    if (schema === undefined) {
      flaws.push(broken(at, 'is missing'));
      return;
    }
    for (const { code, path: below, reason } of schemaFlaws(schema)) {
      const field = [...at, ...below];
      const args = { object: describeObject(one.object), field: field.join('.'), reason };
      flaws.push(flaw(code, one, field, args));
    }
  });
  return flaws;
}
