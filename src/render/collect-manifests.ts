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

/** Private fields of cdk8s' own. They can only say no: where one is not what it should be, cdk8s renders. */
interface ObjectFields {
  readonly data?: unknown;
  readonly props?: unknown;
  readonly patches?: unknown;
  readonly toJson: unknown;
}

interface MetadataFields {
  readonly _additionalAttributes?: unknown;
  readonly annotations?: unknown;
  readonly labels?: unknown;
  readonly finalizers?: unknown;
  readonly ownerReferences?: unknown;
  readonly toJson: unknown;
}

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
      const object = (resolves ? undefined : plain(construct)) ?? rendered(construct);
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
function rendered(apiObject: ApiObject): KubernetesObject {
  const value = canonical(apiObject.toJson(), 'keep') as Partial<KubernetesObject>;
  const { apiVersion, kind, metadata, ...rest } = value;
  // A JSON patch may have taken one of them away.
  if (!saysWhatItIs(apiVersion, kind, metadata)) {
    throw new Error('an object needs apiVersion, kind and metadata.name');
  }
  return { apiVersion, kind, metadata, ...rest } as KubernetesObject;
}

/**
 * What `toJson()` would return, without resolving each value, or undefined where the two could differ: the
 * object must be made of its own field `data`, rendered by the `toJson()` of cdk8s itself, unpatched and plain.
 */
function plain(apiObject: ApiObject): KubernetesObject | undefined {
  const { data, props, patches, toJson } = apiObject as unknown as ObjectFields;
  if (typeof data !== 'object' || data !== props || !Object.hasOwn(apiObject, 'data')) return undefined;
  // The strict ones differ in that they validate, which the checks do once more for every object.
  if (toJson !== toJsonOf(ApiObject) && toJson !== toJsonOf(StrictApiObject)) return undefined;
  if (!isEmptyList(patches)) return undefined;
  try {
    return plainObject(data as Readonly<Record<string, unknown>>, metadataOf(apiObject));
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

/** The fields that say what an object is come first, the others sorted. */
function plainObject(data: Readonly<Record<string, unknown>>, given: unknown): KubernetesObject | undefined {
  const { apiVersion, kind } = data;
  const metadata = canonical(given, 'drop');
  if (!saysWhatItIs(apiVersion, kind, metadata)) return undefined;
  const object: Record<string, unknown> = { apiVersion, kind, metadata };
  for (const field of Object.keys(data).sort()) {
    if (field === '__proto__') return undefined;
    const value = data[field];
    if (Object.hasOwn(object, field) || value === undefined || value === null) continue;
    object[field] = canonical(value, 'drop');
  }
  return object as KubernetesObject;
}

function saysWhatItIs(apiVersion: unknown, kind: unknown, metadata: unknown): boolean {
  return (
    apiVersion !== undefined &&
    kind !== undefined &&
    typeof (metadata as Partial<KubernetesObject['metadata']> | undefined)?.name === 'string'
  );
}

/** What `metadata.toJson()` returns, without resolving each field, where there are only the usual ones. */
function metadataOf({ metadata }: ApiObject): unknown {
  const known = metadata as unknown as MetadataFields;
  const { annotations, labels } = known;
  if (
    known.toJson !== toJsonOf(ApiObjectMetadataDefinition) ||
    !isUsual(known._additionalAttributes) ||
    !isDictionary(annotations) ||
    !isDictionary(labels) ||
    !isEmptyList(known.finalizers) ||
    !isEmptyList(known.ownerReferences)
  ) {
    return metadata.toJson();
  }
  const fields: Record<string, unknown> = {};
  if (isFilled(annotations)) fields['annotations'] = annotations;
  if (isFilled(labels)) fields['labels'] = labels;
  fields['name'] = metadata.name;
  if (metadata.namespace !== undefined) fields['namespace'] = metadata.namespace;
  return fields;
}

function toJsonOf({ prototype }: { readonly prototype: { readonly toJson: unknown } }): unknown {
  return prototype.toJson;
}

function isDictionary(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && isPlainObject(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether metadata was given nothing but the usual fields. */
function isUsual(metadata: unknown): boolean {
  if (!isDictionary(metadata)) return false;
  for (const field in metadata) if (!usualMetadata.has(field)) return false;
  return true;
}

/** Whether a collection has anything that cdk8s would not leave out. */
function isFilled(collection: Readonly<Record<string, unknown>>): boolean {
  for (const key in collection) if (collection[key] !== undefined && collection[key] !== null) return true;
  return false;
}

function compare(left: Collected, right: Collected): number {
  const { object: a } = left;
  const { object: b } = right;
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
