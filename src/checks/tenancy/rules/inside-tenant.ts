import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import { describeObject } from '../../describe-object';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

/** What a project adds in code stays in its own namespace; a cluster-scoped object has none. */
export const insideTenant: TenancyRule = (manifests) =>
  extensionsOf(manifests).flatMap(({ object, unit }) =>
    object.metadata.namespace !== unit.group
      ? [
          problem('outside-tenant', authorPlace(unit), {
            object: describeObject(object),
            namespace: unit.group,
          }),
        ]
      : [],
  );
