import type { KubernetesObject, Manifest } from '../../src/model/manifest';

/** What somebody did to the manifests of a cluster. */
export type Change = (manifests: readonly Manifest[]) => readonly Manifest[];

/** `<kind> <namespace>/<name>` of an object. */
const nameOf = ({ kind, metadata }: KubernetesObject): string =>
  `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;

/** Takes an object away. */
export const without =
  (name: string): Change =>
  (manifests) =>
    found(manifests, name) && manifests.filter(({ object }) => nameOf(object) !== name);

/** Puts a value at a path of an object; undefined takes away what is there. */
export const withValue =
  (name: string, path: readonly (string | number)[], value: unknown): Change =>
  (manifests) =>
    found(manifests, name) &&
    manifests.map((manifest) =>
      nameOf(manifest.object) === name
        ? { ...manifest, object: put(manifest.object, path, value) as KubernetesObject }
        : manifest,
    );

/** Adds an object beside another, as if its unit had rendered both. */
export const withObject =
  (beside: string, object: KubernetesObject): Change =>
  (manifests) => {
    const neighbour = found(manifests, beside) && manifests.find((one) => nameOf(one.object) === beside);
    return neighbour === undefined ? manifests : [...manifests, { ...neighbour, object }];
  };

export const both =
  (...changes: readonly Change[]): Change =>
  (manifests) =>
    changes.reduce((changed, change) => change(changed), manifests);

/** A fault in nothing would prove nothing. */
function found(manifests: readonly Manifest[], name: string): true {
  if (!manifests.some(({ object }) => nameOf(object) === name)) throw new Error(`there is no ${name}`);
  return true;
}

function put(into: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const before = into as Record<string | number, unknown>;
  if (before === undefined) throw new Error(`there is no ${key}`);
  const inner = put(before[key], rest, value);
  if (Array.isArray(before)) {
    const list = before as readonly unknown[];
    if (inner === undefined) return list.filter((_, index) => index !== key);
    return Number(key) < list.length ? list.with(Number(key), inner) : [...list, inner];
  }
  const { [key]: _, ...others } = before;
  return inner === undefined ? others : { ...before, [key]: inner };
}
