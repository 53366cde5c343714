/**
 * Makes something be worked out once for each kind, of which a cluster has few: a text made of both would be as dear as
 * what it finds.
 */
export function rememberedForKind<T>(
  find: (apiVersion: string, kind: string) => T,
): (apiVersion: string, kind: string) => T {
  const known = new Map<string, Map<string, T>>();
  return (apiVersion, kind) => {
    let kinds = known.get(apiVersion);
    if (kinds === undefined) known.set(apiVersion, (kinds = new Map<string, T>()));
    const remembered = kinds.get(kind);
    if (remembered !== undefined || kinds.has(kind)) return remembered as T;
    const found = find(apiVersion, kind);
    kinds.set(kind, found);
    return found;
  };
}
