import { cutText } from './cut-text';
import type { DiffLine } from './line-diff';

const longest = 240;
/** What is left of a long line before it begins to differ. */
const before = 40;

/** Lines short enough to read: of a long one that changed, the part in which it did. */
export function cutLines(lines: readonly DiffLine[]): readonly DiffLine[] {
  const cut: DiffLine[] = [];
  for (let at = 0; at < lines.length;) {
    const [gone, come] = [run(lines, at, '-'), run(lines, at, '+')];
    if (gone.length === 0 && come.length === 0) {
      const { sign, line } = lines[at] ?? { sign: ' ', line: '' };
      cut.push({ sign, line: cutText(line, longest) });
      at += 1;
      continue;
    }
    const instead = gone.length === 0 ? come : run(lines, at + gone.length, '+');
    const others = gone.length === 0 ? [] : gone;
    for (const [some, counterparts] of [
      [others, instead],
      [instead, others],
    ] as const) {
      some.forEach(({ sign, line }, index) => {
        cut.push({ sign, line: cutFrom(line, counterparts[index]?.line ?? line) });
      });
    }
    at += others.length + instead.length;
  }
  return cut;
}

function run(lines: readonly DiffLine[], start: number, sign: DiffLine['sign']): readonly DiffLine[] {
  let end = start;
  while (lines[end]?.sign === sign) end += 1;
  return lines.slice(start, end);
}

function cutFrom(line: string, other: string): string {
  let same = 0;
  while (same < line.length && line[same] === other[same]) same += 1;
  const isSeen = same === line.length || same < longest - before;
  if (line.length <= longest || isSeen) return cutText(line, longest);
  // Not between the halves of a character.
  return cutText(`…${line.slice(same - before).replace(/^[\uDC00-\uDFFF]/, '')}`, longest);
}
