import { addToGroup } from '../conventions/add-to-group';

type Labels = Readonly<Record<string, string>>;

/**
 * Of many objects that select pods those that may select such pods, in their order: each is found by the first label
 * that it wants, so that few need a look.
 */
export function byLabels<T>(
  all: readonly T[],
  wantedBy: (one: T) => Labels,
): (labels: Labels) => readonly T[] {
  const open: Placed<T>[] = [];
  const keys = new Map<string, Map<string | undefined, Placed<T>[]>>();
  for (const [place, one] of all.entries()) {
    const wanted = wantedBy(one);
    const [key] = Object.keys(wanted);
    if (key === undefined) {
      open.push({ place, one });
      continue;
    }
    let values = keys.get(key);
    if (values === undefined) keys.set(key, (values = new Map()));
    addToGroup(values, wanted[key], { place, one });
  }
  return (labels) => {
    const found = [...open];
    for (const [key, values] of keys) found.push(...(values.get(labels[key]) ?? []));
    return found.sort((left, right) => left.place - right.place).map(({ one }) => one);
  };
}

interface Placed<T> {
  readonly place: number;
  readonly one: T;
}
