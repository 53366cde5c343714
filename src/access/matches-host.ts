/** Whether a name is one that a host of Istio's stands for: itself, or any below `*.`; `*` alone is every name. */
export function matchesHost(host: string, name: string): boolean {
  const wanted = host.toLowerCase();
  const given = name.toLowerCase();
  if (wanted === '*') return true;
  return wanted.startsWith('*')
    ? given.endsWith(wanted.slice(1)) && given.length >= wanted.length
    : wanted === given;
}
