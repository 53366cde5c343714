import { problem } from '../../problems/problem';
import { authorPlace } from '../author-place';
import { describeObject } from '../describe-object';
import type { Rule } from '../rule';

/** No Secret is rendered: whoever can read the repository could read its values. */
export const noSecretValues: Rule = (manifests) =>
  manifests.flatMap(({ object, unit }) =>
    object.apiVersion === 'v1' && object.kind === 'Secret'
      ? [problem('secret-value', authorPlace(unit), { object: describeObject(object) })]
      : [],
  );
