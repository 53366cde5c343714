import { names } from '../../../conventions/names';
import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import { describeObject } from '../../describe-object';
import type { TenancyRule } from '../tenancy-rule';

/** What a project adds in code stays in its own namespace; a cluster-scoped object has none. */
export const insideTenant: TenancyRule = (manifests) =>
  manifests.flatMap(({ object, unit }) =>
    unit.name === names.extensionUnit && object.metadata.namespace !== unit.group
      ? [
          problem('outside-tenant', authorPlace(unit), {
            object: describeObject(object),
            namespace: unit.group,
          }),
        ]
      : [],
  );
