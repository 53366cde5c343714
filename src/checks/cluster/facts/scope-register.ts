/** What of an object says which namespaces see it. */
interface Scope {
  readonly exportTo: readonly string[] | undefined;
  /** Namespace that it lies in. */
  readonly owner: string;
}

interface Claims<T> {
  first: T;
  byAll: T | undefined;
  readonly byNamespace: Map<string, T>;
}

/**
 * Finds who claims the same as somebody before, where a namespace sees both. Each claim takes time by the namespaces
 * that it is exported to, however many there are already.
 */
export function scopeRegister<T>(): { readonly claim: (key: string, scope: Scope, one: T) => T | undefined } {
  const known = new Map<string, Claims<T>>();
  return {
    claim: (key, scope, one) => {
      const seen = seenBy(scope);
      if (seen !== 'all' && seen.length === 0) return undefined;
      const claims = known.get(key);
      const earlier =
        claims?.byAll ??
        (seen === 'all'
          ? claims?.first
          : seen.map((name) => claims?.byNamespace.get(name)).find((other) => other !== undefined));
      const next = claims ?? { first: one, byAll: undefined, byNamespace: new Map<string, T>() };
      if (seen === 'all') next.byAll ??= one;
      else for (const name of seen) if (!next.byNamespace.has(name)) next.byNamespace.set(name, one);
      known.set(key, next);
      return earlier;
    },
  };
}

/** Left out it is every namespace; `~` is none. */
function seenBy({ exportTo = [], owner }: Scope): readonly string[] | 'all' {
  if (exportTo.length === 0 || exportTo.includes('*')) return 'all';
  return exportTo.map((name) => (name === '.' ? owner : name)).filter((name) => name !== '~');
}
