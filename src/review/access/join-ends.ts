import type { NamedEnds } from './named-ends';

/** What some rules name together. */
export function joinEnds(all: readonly NamedEnds[]): NamedEnds {
  const found = new Set<string>();
  for (const one of all) {
    if (one === 'any') return 'any';
    for (const namespace of one) found.add(namespace);
  }
  return [...found];
}
