import { scopeOf } from './scope-of';

/** Versions that Istio serves with the schema of v1; its CRDs convert by name alone. */
const alike: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    'networking.istio.io': ['v1beta1', 'v1alpha3'],
    'security.istio.io': ['v1beta1'],
    'telemetry.istio.io': ['v1alpha1'],
  }),
);

/**
 * The version by which an object is checked: the one that it says, or Istio's v1 for one that is the same but for its
 * name (https://istio.io/latest/blog/2024/v1-apis/).
 */
export function currentVersion(apiVersion: string, kind: string): string {
  const [group = '', version = ''] = apiVersion.split('/');
  const current = `${group}/v1`;
  const isAlike = alike.get(group)?.includes(version) === true && scopeOf(apiVersion, kind) === undefined;
  return isAlike && scopeOf(current, kind) !== undefined ? current : apiVersion;
}
