import type { Code } from '../../src/problems/registry';

/** Something wrong with a rendered object, as catalogues of `istioctl analyze`, Kiali and the API server know it. */
export interface Fault {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** `<API group>/<kind>` of the object that gets it: the first of the cluster that it changes. */
  readonly kind: string;
  /** Changes a copy of the object; undefined where this object cannot have the fault. `'twice'` to have it twice. */
  readonly make: (object: RenderedObject) => RenderedObject | 'twice' | undefined;
  /** What has to be reported of it. */
  readonly code: Code;
}

/** A rendered object as a fault sees it: any shape. */

export type RenderedObject = Record<string, unknown>;
