import {
  ApiObject,
  ApiObjectMetadataDefinition,
  App,
  ImplicitTokenResolver,
  LazyResolver,
  NumberStringUnionResolver,
} from 'cdk8s';
import { StrictApiObject } from '@cdk8s/strict';
import type { Construct, IConstruct } from 'constructs';
import { kindOrder } from '../conventions/kind-order';
import type { KubernetesObject } from '../model/manifest';
import { reasonOf } from '../problems/reason-of';
import { canonical } from './canonical';
import { type ConstructFailure, InvalidConstructsError } from './invalid-constructs-error';
import { isPlainObject } from '../yaml/is-plain-object';
import { NotPlainError } from '../yaml/not-plain-error';

/** What metadata may be made of to be read field by field. */
const usualMetadata = new Set(['name', 'namespace', 'labels', 'annotations']);

/** An object and the path of the construct that it came from. */
interface Collected {
  readonly object: KubernetesObject;
  readonly construct: string;
}

/**
 * Renders every API object below an app or a chart, in an order that does not depend on that of creation.
 *
 * In place of `App.synth()`, which walks, validates and resolves the whole app again for each chart. Keys
 * are sorted, after `apiVersion`, `kind` and `metadata`. Throws one `InvalidConstructsError` with all that
 * validations say and all objects that do not render to plain data.
 */
export function collectObjects(root: Construct): Collected[] {
  const constructs = root.node.findAll();
  const failures: ConstructFailure[] = [];
  for (const construct of constructs) {
    attempt(construct, failures, () => {
      for (const message of construct.node.validate())
        failures.push({ construct: construct.node.path, message });
    });
  }
  const resolves = hasOwnResolvers(root);
  const collected: Collected[] = [];
  for (const construct of constructs) {
    if (!ApiObject.isApiObject(construct)) continue;
    attempt(construct, failures, () => {
      const object = kubernetesObject(
        resolves ? rendered(construct) : (plain(construct) ?? rendered(construct)),
      );
      collected.push({ object, construct: construct.node.path });
    });
  }
  if (failures.length > 0) throw new InvalidConstructsError(failures);
  return collected.sort(compare);
}

function attempt(construct: IConstruct, failures: ConstructFailure[], action: () => void): void {
  try {
    action();
  } catch (error) {
    failures.push({ construct: construct.node.path, message: reasonOf(error) });
  }
}

/** Resolvers that an app was given may replace any value, also a plain one. */
function hasOwnResolvers(root: Construct): boolean {
  return !App.of(root).resolvers.every((resolver) =>
    [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver].includes(
      resolver.constructor as typeof LazyResolver,
    ),
  );
}

/** Nulls stay: cdk8s has left out those of the author, and one that it keeps comes from a JSON patch. */
function rendered(apiObject: ApiObject): unknown {
  return canonical(apiObject.toJson(), 'keep');
}

/**
 * What `toJson()` would return, without resolving each value, or undefined where the two could differ: the
 * object must be made of its own field `data`, rendered by the `toJson()` of cdk8s itself, unpatched and
 * plain. The private fields can only say no: if cdk8s renames them, all objects go through `toJson()`.
 */
function plain(apiObject: ApiObject): unknown {
  const data: unknown = Object.hasOwn(apiObject, 'data') ? Reflect.get(apiObject, 'data') : undefined;
  if (data === undefined || data !== Reflect.get(apiObject, 'props')) return undefined;
  // The strict ones differ in that they validate, which the checks do once more for every object.
  const toJson: unknown = Reflect.get(apiObject, 'toJson');
  const known = [ApiObject.prototype, StrictApiObject.prototype];
  if (!known.some((prototype) => Reflect.get(prototype, 'toJson') === toJson)) return undefined;
  const patches: unknown = Reflect.get(apiObject, 'patches');
  if (!Array.isArray(patches) || patches.length > 0) return undefined;
  try {
    return canonical({ ...(data as object), metadata: metadataOf(apiObject) }, 'drop');
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

/**
 * What `metadata.toJson()` returns, without resolving each field, where there are only the usual ones. As
 * above, private fields can only say no.
 */
function metadataOf({ metadata }: ApiObject): unknown {
  const others = Reflect.get(metadata, '_additionalAttributes') as object;
  if (
    Reflect.get(metadata, 'toJson') !== ApiObjectMetadataDefinition.prototype.toJson ||
    !isPlainObject(others) ||
    !Object.keys(others).every((field) => usualMetadata.has(field)) ||
    ['finalizers', 'ownerReferences'].some((field) => isFilled(Reflect.get(metadata, field)))
  ) {
    return metadata.toJson();
  }
  const maps = ['annotations', 'labels'].map((field) => [field, Reflect.get(metadata, field)] as const);
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    ...Object.fromEntries(maps.filter(([, map]) => isFilled(map))),
  };
}

/** Whether a collection has anything that cdk8s would not leave out. */
function isFilled(collection: unknown): boolean {
  return Object.values(collection as object).some((value) => value !== undefined && value !== null);
}

/** Puts the fields that say what an object is first. A JSON patch may have taken one of them away. */
function kubernetesObject(value: unknown): KubernetesObject {
  const { apiVersion, kind, metadata, ...rest } = value as Partial<KubernetesObject>;
  if (apiVersion === undefined || kind === undefined || typeof metadata?.name !== 'string') {
    throw new Error('an object needs apiVersion, kind and metadata.name');
  }
  return { apiVersion, kind, metadata, ...rest };
}

function compare(left: Collected, right: Collected): number {
  const [a, b] = [left.object, right.object];
  return (
    kindOrder(a.kind) - kindOrder(b.kind) ||
    byCodeUnit(a.metadata.namespace ?? '', b.metadata.namespace ?? '') ||
    byCodeUnit(a.metadata.name, b.metadata.name) ||
    byCodeUnit(a.apiVersion, b.apiVersion) ||
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(left.construct, right.construct)
  );
}

/** Not `localeCompare`, whose order depends on the machine. */
function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
