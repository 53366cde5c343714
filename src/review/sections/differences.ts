/** Something that was said before or after a change, or of which something else is said. */
export interface Difference {
  readonly sign: '+' | '-' | '~';
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What two sides say by name: gained, lost or changed, in the order of names. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): readonly Difference[] => {
    const [known, found] = [before.get(name), after.get(name)];
    if (known === found) return [];
    const sign = known === undefined ? '+' : found === undefined ? '-' : '~';
    return [{ sign, name, before: known, after: found }];
  });
}
