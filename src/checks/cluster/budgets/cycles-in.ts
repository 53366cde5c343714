/**
 * Sets of names that all lead back to themselves, in the order in which they are found (Tarjan). Linear in the edges.
 *
 * @param next where each name leads
 */
export function cyclesIn(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    stack.push(name);
    open.add(name);
    let low = own;
    for (const other of next.get(name) ?? []) {
      const seen = order.get(other);
      if (seen === undefined) low = Math.min(low, visit(other));
      else if (open.has(other)) low = Math.min(low, seen);
    }
    if (low === own) {
      const cycle = stack.splice(stack.lastIndexOf(name));
      for (const one of cycle) open.delete(one);
      if (cycle.length > 1) cycles.push(cycle);
    }
    return low;
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return cycles;
}
