/**
 * The `apiVersion` of a group and version; the core group has no name.
 * @param {{ group: string, version: string }} kind
 */
export function apiVersionOf({ group, version }) {
  return group === '' ? version : `${group}/${version}`;
}
