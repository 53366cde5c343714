import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import { schemaOf } from '../../../schema-of';
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
    const isRegistered = registered.has(`${object.apiVersion}/${object.kind}`);
    if (!isRegistered && schemaOf(object.apiVersion, object.kind) === undefined) {
      const kind = `${object.apiVersion} ${object.kind}`;
      return [flaw('unknown-kind', one, ['kind'], { object: describeObject(object), kind })];
    }
    return (findings.get(one) ?? []).map(({ path, reason }) =>
      flaw('invalid-object', one, path, { object: describeObject(object), field: path.join('.'), reason }),
    );
  });
};
