/** What of an object says which namespaces see it. */
interface Scope {
  readonly exportTo: readonly string[] | undefined;
  /** Namespace that it lies in. */
  readonly owner: string;
}

/** Whether some namespace sees both of two objects. */
export function scopesMeet(one: Scope, other: Scope): boolean {
  const [ours, theirs] = [seenBy(one), seenBy(other)];
  if (ours === 'all' || theirs === 'all') return ours.length > 0 && theirs.length > 0;
  return ours.some((namespace) => theirs.includes(namespace));
}

function seenBy({ exportTo = [], owner }: Scope): readonly string[] | 'all' {
  if (exportTo.length === 0 || exportTo.includes('*')) return 'all';
  return exportTo.map((name) => (name === '.' ? owner : name)).filter((name) => name !== '~');
}
