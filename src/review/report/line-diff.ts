/** A line of a text, and which side has it. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/**
 * What differs between two texts line by line. Lines that both have once hold it together, so that it takes little
 * more than one look at each line, also of long files (https://bramcohen.livejournal.com/73318.html).
 */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const same = Math.min(before.length, after.length);
  let start = 0;
  while (start < same && before[start] === after[start]) start++;
  let end = 0;
  while (end < same - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    ...signed(' ', before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...signed(' ', before.slice(before.length - end)),
  ];
}

function between(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const anchors = anchorsOf(before, after);
  if (anchors.length === 0) return [...signed('-', before), ...signed('+', after)];
  const found: DiffLine[] = [];
  let [from, to] = [0, 0];
  for (const [known, now] of [...anchors, [before.length, after.length] as const]) {
    for (const one of lineDiff(before.slice(from, known), after.slice(to, now))) found.push(one);
    const line = before[known];
    if (line !== undefined) found.push({ sign: ' ', line });
    [from, to] = [known + 1, now + 1];
  }
  return found;
}

function signed(sign: DiffLine['sign'], lines: readonly string[]): readonly DiffLine[] {
  return lines.map((line) => ({ sign, line }));
}

type Anchor = readonly [before: number, after: number];

/** The longest row of lines that both have once and in the same order. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const known = once(before);
  const found = once(after);
  const pairs = [...known].flatMap(([line, index]): Anchor[] => {
    const other = found.get(line);
    return other === undefined ? [] : [[index, other]];
  });
  // Patience sorting: the top of each pile, and what lay on the pile before when a card was put down.
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, to], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const row: Anchor[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) row.push(pair);
  }
  return row.toReversed();
}

/** Lines that are there once, by where, in their order. */
function once(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const several = new Set<string>();
  lines.forEach((line, index) => {
    if (found.has(line)) several.add(line);
    else found.set(line, index);
  });
  for (const line of several) found.delete(line);
  return found;
}
