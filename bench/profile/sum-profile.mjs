/**
 * Adds up a profile of V8's.
 *
 * @param profile as `--cpu-prof` writes it
 * @param placed names a function: what `placeOf` gives
 * @returns seconds by part; and by function, without what it calls (`self`) and with it (`total`)
 */
export function sumProfile({ nodes, samples, timeDeltas }, placed) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + Math.max(0, timeDeltas[at]) / 1e6));
  const [parts, functions] = [new Map(), new Map()];
  const above = new Set();
  /** Seconds of a call and all below it. */
  const visit = (node) => {
    const { part, name, isOurs, isNamed } = placed(node.callFrame);
    const isOutermost = !above.has(name);
    above.add(name);
    const self = own.get(node.id) ?? 0;
    const total = (node.children ?? []).reduce((sum, child) => sum + visit(byId.get(child)), self);
    if (isOutermost) above.delete(name);
    parts.set(part, (parts.get(part) ?? 0) + self);
    const known = functions.get(name) ?? { self: 0, total: 0, isOurs, isNamed };
    // What calls itself would count twice.
    functions.set(name, {
      ...known,
      self: known.self + self,
      total: known.total + (isOutermost ? total : 0),
    });
    return total;
  };
  const seconds = visit(nodes[0]);
  return { seconds, parts, functions };
}
