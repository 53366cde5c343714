import { formatFinding, validate } from '@cdk8s/strict';
import { problem, type Problem } from '../../problems/problem';
import { authorPlace } from '../author-place';
import { describeObject } from '../describe-object';
import type { Rule } from '../rule';
import { schemaOf } from '../schema-of';

/** Every object is one that the API server of its cluster accepts, and loses no field there. */
export const schemas: Rule = (manifests, platform) => {
  const minors = new Map(platform.clusters.map(({ name, kubernetes }) => [name, kubernetes]));
  return manifests.flatMap(({ object, unit }): Problem[] => {
    const schema = schemaOf(object.apiVersion, object.kind);
    if (schema === undefined) {
      const kind = `${object.apiVersion} ${object.kind}`;
      return [problem('unknown-kind', authorPlace(unit), { object: describeObject(object), kind })];
    }
    const minor = minors.get(unit.cluster);
    return validate(schema, object, minor === undefined ? {} : { minor }).map((finding) =>
      problem('invalid-object', authorPlace(unit), {
        object: describeObject(object),
        field: finding.path.join('.'),
        reason: formatFinding(finding),
      }),
    );
  });
};
