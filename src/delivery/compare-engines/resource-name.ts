import { tenantKinds } from '../../conventions/tenant-kinds';

const known: ReadonlyMap<string, string> = new Map(
  tenantKinds.map(({ group, kind, resource }) => [`${group}/${kind}`, resource]),
);

/** What RBAC calls a kind, `resource.group`, so that it can be held against the kinds of an AppProject. */
export function resourceName(group: string, kind: string): string {
  return `${known.get(`${group}/${kind}`) ?? `${kind.toLowerCase()}s`}.${group}`;
}
