import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import { nearKind } from '../../../near-kind';
import { removedVersion } from '../../../removed-version';
import { schemaOf } from '../../../schema-of';
import type { InvalidField } from '../../../validate-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { kindsOfCluster } from '../../facts/kinds-of-cluster';
import { schemaFindings } from '../../facts/schema-findings';
import { flaw } from '../../flaw';

/** Every object is one that the API server of its cluster accepts, and loses no field there. */
export const fittingSchemas: ClusterRule = (cluster) => {
  const findings = schemaFindings(cluster);
  const registered = kindsOfCluster(cluster);
  return cluster.objects.flatMap((one): readonly Problem[] => {
    const { object } = one;
    const { apiVersion, kind } = object;
    if (schemaOf(apiVersion, kind) === undefined && !registered.has(`${apiVersion}/${kind}`)) {
      return [unknown(one)];
    }
    return (findings.get(one) ?? none).map(({ path, reason }) =>
      flaw('invalid-object', one, path, { object: describeObject(object), field: path.join('.'), reason }),
    );
  });
};

const none: readonly InvalidField[] = [];

function unknown(one: CheckedObject): Problem {
  const { apiVersion, kind } = one.object;
  const object = describeObject(one.object);
  const removed = removedVersion(apiVersion, kind);
  if (removed !== undefined) {
    return flaw('removed-version', one, ['apiVersion'], { object, version: apiVersion, ...removed });
  }
  const written = `${apiVersion} ${kind}`;
  const suggestion = nearKind(apiVersion, kind);
  return flaw('unknown-kind', one, ['kind'], { object, kind: written, suggestion });
}
