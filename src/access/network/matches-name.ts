/**
 * Whether a DNS name fits what Cilium's policies say of names
 * (https://docs.cilium.io/en/stable/security/policy/language/#dns-based): `*` stands for characters of one label, alone
 * for any name, and `**.` in front for any labels below a name.
 */
export function matchesName(
  { matchName, matchPattern }: { readonly matchName?: string; readonly matchPattern?: string },
  host: string,
): boolean {
  const name = normal(host);
  if (matchName !== undefined && normal(matchName) === name) return true;
  if (matchPattern === undefined) return false;
  if (matchPattern === '*') return true;
  const pattern = normal(matchPattern)
    .replaceAll('.', String.raw`\.`)
    .replace(/^\*\*\\\./, String.raw`([-a-z0-9_]+\.)+`)
    .replaceAll(/(?<!\))\*/g, '[-a-z0-9_]*');
  return new RegExp(`^${pattern}$`).test(name);
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
