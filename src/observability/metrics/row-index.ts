import type { LabelRow } from '../promql/label-row';
import { admits, type Matcher } from '../promql/matcher';
import type { AlikeRows } from './alike-rows';

/** Finds the rows that some of the matchers admit; always asked about the same labels in the same order. */
export type RowIndex = (matchers: readonly Matcher[], numbers: readonly number[]) => readonly AlikeRows[];

/** Rows that say one thing each on the same labels, by what they say. */
interface Part {
  /** Numbers of the matchers of these labels, and of the others. */
  readonly keyed: readonly number[];
  readonly others: readonly number[];
  readonly byKey: ReadonlyMap<string, readonly AlikeRows[]>;
}

/**
 * Most matchers say what a label has to be, and most rows say one thing on it: these are looked up by all such labels
 * at once, and only what is found is looked at further.
 */
export function rowIndex(rows: readonly AlikeRows[]): RowIndex {
  const known = new Map<number, readonly Part[]>();
  let last: { readonly asked: readonly Matcher[]; readonly found: readonly AlikeRows[] } | undefined;
  const find = (asked: readonly Matcher[]): readonly AlikeRows[] => {
    const bits = keyedOf(asked);
    const parts = known.get(bits) ?? partsOf(rows, asked, bits);
    known.set(bits, parts);
    const found: AlikeRows[] = [];
    for (const { keyed, others, byKey } of parts) {
      for (const key of keysOf(asked, keyed)) {
        const bucket = byKey.get(key);
        if (bucket === undefined) continue;
        for (const one of bucket) if (admitsAll(one.row, asked, others)) found.push(one);
      }
    }
    return found;
  };
  return (matchers, numbers) => {
    // Metrics that the same pods answer with are asked for one after another, by the same matchers of these labels.
    if (last === undefined || !isEqual(last.asked, matchers, numbers)) {
      const asked = numbers.flatMap((number) => matchers[number] ?? []);
      last = { asked, found: find(asked) };
    }
    return last.found;
  };
}

function isEqual(
  asked: readonly Matcher[],
  matchers: readonly Matcher[],
  numbers: readonly number[],
): boolean {
  for (let at = 0; at < asked.length; at++) if (asked[at] !== matchers[numbers[at] ?? -1]) return false;
  return true;
}

function admitsAll(row: LabelRow, matchers: readonly Matcher[], numbers: readonly number[]): boolean {
  for (const number of numbers) if (!rowAdmits(row, matchers[number])) return false;
  return true;
}

/** Which of the matchers are looked up, as bits: those that take one value, and the first that takes a list. */
function keyedOf(matchers: readonly Matcher[]): number {
  let bits = 0;
  let hasList = false;
  for (let number = 0; number < matchers.length && number <= 30; number++) {
    const listed = matchers[number]?.listed;
    if (listed === undefined || (listed.length > 1 && hasList)) continue;
    hasList ||= listed.length > 1;
    bits |= 1 << number;
  }
  return bits;
}

function partsOf(rows: readonly AlikeRows[], matchers: readonly Matcher[], bits: number): readonly Part[] {
  // By the matchers that are looked up on its rows, as bits again.
  const parts = new Map<number, Map<string, AlikeRows[]>>();
  for (const one of rows) {
    let said = 0;
    let key = '';
    for (let number = 0; number < matchers.length; number++) {
      const value = isAmong(bits, number) ? single(one.row, matchers[number]?.label ?? '') : undefined;
      if (value === undefined) continue;
      said |= 1 << number;
      key += `${value}\n`;
    }
    let byKey = parts.get(said);
    if (byKey === undefined) parts.set(said, (byKey = new Map()));
    const bucket = byKey.get(key);
    if (bucket === undefined) byKey.set(key, [one]);
    else bucket.push(one);
  }
  const numbers = [...matchers.keys()];
  return Array.from(parts, ([said, byKey]) => ({
    byKey,
    keyed: numbers.filter((number) => isAmong(said, number)),
    others: numbers.filter((number) => !isAmong(said, number)),
  }));
}

/** Shifts take the last five bits of a number only. */
const isAmong = (bits: number, number: number): boolean => number <= 30 && (bits & (1 << number)) !== 0;

function keysOf(matchers: readonly Matcher[], keyed: readonly number[]): readonly string[] {
  let keys: string[] | undefined;
  let key = '';
  for (const number of keyed) {
    const listed = matchers[number]?.listed ?? [''];
    const [first = ''] = listed;
    if (listed.length > 1) keys = listed.map((value) => `${key}${value}\n`);
    else if (keys === undefined) key += `${first}\n`;
    else keys = keys.map((one) => `${one}${first}\n`);
  }
  return keys ?? [key];
}

/** What a row says on a label when it is one thing; an absent label says the empty text. */
function single({ labels, open }: LabelRow, label: string): string | undefined {
  const values = labels.get(label);
  if (values === undefined) return open ? undefined : '';
  if (values === 'any' || values.size !== 1) return undefined;
  for (const value of values) return value;
  return undefined;
}

const rowAdmits = ({ labels, open }: LabelRow, one: Matcher | undefined): boolean =>
  one === undefined || admits(one, labels.get(one.label) ?? (open ? 'any' : undefined));
