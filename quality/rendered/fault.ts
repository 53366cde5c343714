import type { OwnCode } from '../../src/problems/registry';

/** Something wrong with a rendered object, as catalogues of `istioctl analyze`, Kiali and the API server know it. */
export interface Fault {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** `<API group>/<kind>` of the object that gets it: the first of the sample company that it changes. */
  readonly kind: string;
  /**
   * Changes a copy of the object, or gives the copy as it is and others beside it. Undefined where this object cannot
   * have the fault.
   */
  readonly make: (object: RenderedObject) => RenderedObject | readonly RenderedObject[] | undefined;
  /** What has to be reported of it, and nothing else. */
  readonly code: OwnCode;
  /** Whose object it is: anybody's when undefined, a tenant's, or one that a project is made to add in code. */
  readonly of?: 'tenant' | 'code';
}

/** A rendered object as a fault sees it: any shape. */
export type RenderedObject = Record<string, unknown>;
