import type { LabelRow, LabelValues } from './label-row';

/**
 * The side with many after a join: each with the labels that come over from those of the other side that it can
 * meet, and none that can meet nothing. `on` undefined means that other labels decide, which are not followed.
 */
export function joinRows(
  many: readonly LabelRow[],
  one: readonly LabelRow[],
  on: readonly string[] | undefined,
  include: readonly string[],
): readonly LabelRow[] {
  const meeting = on === undefined ? () => one : lookUp(one, on);
  return many.flatMap((row) => {
    const partners = meeting(row).filter((partner) =>
      (on ?? []).every((label) => meets(row, partner, label)),
    );
    if (partners.length === 0) return [];
    const labels = new Map(row.labels);
    for (const label of include) {
      const values = union(
        partners.map((partner) => partner.labels.get(label) ?? (partner.open ? 'any' : new Set(['']))),
      );
      labels.set(label, values);
    }
    return [{ ...row, labels }];
  });
}

/** Finds by the first label that has one value on every row, instead of looking at all. */
function lookUp(rows: readonly LabelRow[], on: readonly string[]): (row: LabelRow) => readonly LabelRow[] {
  const label = on.find((name) => rows.every((row) => single(row.labels.get(name)) !== undefined));
  if (label === undefined) return () => rows;
  const byValue = new Map<string, LabelRow[]>();
  for (const row of rows) {
    const value = single(row.labels.get(label)) ?? '';
    const bucket = byValue.get(value);
    if (bucket === undefined) byValue.set(value, [row]);
    else bucket.push(row);
  }
  return (row) => {
    const value = single(row.labels.get(label));
    return value === undefined ? rows : (byValue.get(value) ?? []);
  };
}

function meets(left: LabelRow, right: LabelRow, label: string): boolean {
  const [a, b] = [left, right].map((row) => row.labels.get(label) ?? (row.open ? 'any' : new Set([''])));
  if (a === undefined || b === undefined || a === 'any' || b === 'any') return true;
  for (const value of a) {
    if (b.has(value)) return true;
  }
  return false;
}

function single(values: LabelValues | undefined): string | undefined {
  if (values === undefined || values === 'any' || values.size !== 1) return undefined;
  return [...values][0];
}

function union(all: readonly LabelValues[]): LabelValues {
  const values = new Set<string>();
  for (const one of all) {
    if (one === 'any') return 'any';
    for (const value of one) values.add(value);
  }
  return values;
}
