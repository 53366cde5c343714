import type { KubernetesObject } from '../model/manifest';
import type { RegisteredKind } from './registered-kinds';
import { currentVersion } from './current-version';
import { schemaFile } from './schema-file';
import { scopeOf } from './scope-of';

/** What manifests that somebody else wrote leave open. */
interface Applied {
  /** Namespace of what needs one and says none. */
  readonly namespace: string;
  readonly registered: ReadonlyMap<string, RegisteredKind>;
}

/**
 * An object as a cluster takes it: in its current version, in a namespace, without the status that only a controller writes, and without
 * fields that are null, which Kubernetes' own kinds read as not there.
 */
export function asApplied(written: KubernetesObject, { namespace, registered }: Applied): KubernetesObject {
  const { status: _, ...object } = written;
  const { kind } = object;
  const apiVersion = currentVersion(object.apiVersion, kind);
  const metadata = withoutNulls(object.metadata) as KubernetesObject['metadata'];
  const known = scopeOf(apiVersion, kind);
  const isNative = known !== undefined && schemaFile(apiVersion) === schemaFile('v1');
  const scope = known ?? registered.get(`${apiVersion}/${kind}`)?.scope;
  return {
    ...(isNative ? (withoutNulls(object) as typeof object) : object),
    apiVersion,
    metadata:
      metadata.namespace === undefined && scope === 'Namespaced' ? { ...metadata, namespace } : metadata,
  };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below]) => (below === null ? [] : [[key, withoutNulls(below)]])),
  );
}
