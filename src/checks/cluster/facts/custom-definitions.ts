import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { toCheckedObject } from '../to-checked-object';

/** The CustomResourceDefinitions of a cluster: those among its objects, and those that the platform registers. */
export const customDefinitions = perCluster(({ objects, platform }): readonly CheckedObject[] => [
  ...objects.filter(({ kind }) => kind === 'apiextensions.k8s.io/CustomResourceDefinition'),
  ...(platform?.customKinds ?? []).map(({ definition, file }) =>
    toCheckedObject(definition, (path) => ({ file, path }), undefined),
  ),
]);
