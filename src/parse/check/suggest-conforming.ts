/**
 * A name near this one that a pattern takes, where one can be found: in lower case with dashes, and with what the
 * pattern begins or ends with, alternatives included.
 */
export function suggestConforming(name: string, pattern: RegExp): string | undefined {
  const plain = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const { source } = pattern;
  const starts = alternatives(/^\^([-a-z0-9]*)(?:\((?:\?:)?([-a-z0-9|]+)\))?/.exec(source));
  const ends = alternatives(/([-a-z0-9]*)(?:\((?:\?:)?([-a-z0-9|]+)\))?\$$/.exec(source));
  const bare = plain.split('-')[0] ?? plain;
  return [
    plain,
    ...starts.map((start) => start + plain),
    ...ends.map((end) => plain + end),
    ...starts.flatMap((start) => ends.map((end) => start + plain + end)),
    ...starts.flatMap((start) => ends.map((end) => start + bare + end)),
  ].find((candidate) => candidate !== name && pattern.test(candidate));
}

/** The literal texts of a part of a pattern: what stands before a group, with each of its alternatives. */
function alternatives(match: RegExpExecArray | null): readonly string[] {
  const [, literal = '', group = ''] = match ?? [];
  return group.split('|').map((alternative) => literal + alternative);
}
