import type { Image } from '../model/image';
import { blanksBefore } from './blanks-before';
import { imageFields } from './image-fields';
import { lineEnd } from './line-end';
import type { Entry } from './lock-entries';
import { quoteLike } from './quote-like';
import type { Splice } from './splice';

/** What adds an image to a lock, written like its neighbour: after the last one whose name is before its own. */
export function addEntry(
  text: string,
  entries: readonly [Entry, ...Entry[]],
  key: string,
  image: Image,
): Splice {
  const previous = entries.findLast((one) => one.key < key);
  const neighbour = previous ?? entries[0];
  const name = quoteLike(text.slice(neighbour.keyStart, neighbour.keyEnd), key);
  const inBraces = text.trimStart().startsWith('{');
  const written = neighbour.flow ? flowEntry(text, neighbour, image) : blockEntry(text, neighbour, image);
  const entry = `${name}:${written}`;
  const before = blanksBefore(text, neighbour.keyStart);
  if (previous === undefined) {
    const start = neighbour.keyStart;
    // At the very start of a file there is no line break before the neighbour to repeat.
    const after = before.includes('\n') || inBraces ? before : `\n${before}`;
    return { start, end: start, text: inBraces ? `${entry},${after}` : `${entry}${after}` };
  }
  const start = inBraces ? neighbour.end : lineEnd(text, lastOf(neighbour));
  const line = before.includes('\n') || inBraces ? before : `\n${before}`;
  return { start, end: start, text: `${inBraces ? ',' : ''}${line}${entry}` };
}

/** End of the last value: that of a block is where the next thing begins. */
const lastOf = (entry: Entry): number => (entry.flow ? entry.end : (entry.fields.at(-1)?.end ?? entry.end));

function flowEntry(text: string, neighbour: Entry, image: Image): string {
  const [first] = neighbour.fields;
  const last = neighbour.fields.at(-1);
  const gap = text.slice(neighbour.keyEnd, neighbour.start).replace(':', '');
  if (first === undefined || last === undefined)
    return `${gap}${JSON.stringify(Object.fromEntries(imageFields(image)))}`;
  const open = text.slice(neighbour.start + 1, first.keyStart);
  const close = text.slice(last.end, neighbour.end);
  const fields = imageFields(image).map(([field, value]) => {
    const name = quoteLike(text.slice(first.keyStart, first.keyEnd), field);
    return `${name}${text.slice(first.keyEnd, first.start)}${quoteLike(text.slice(first.start, first.end), value)}`;
  });
  const between = blanksBefore(text, (neighbour.fields[1] ?? first).keyStart);
  return `${gap}{${open}${fields.join(`,${between}`)}${close}`;
}

function blockEntry(text: string, neighbour: Entry, image: Image): string {
  const [first] = neighbour.fields;
  const before = first === undefined ? '\n  ' : blanksBefore(text, first.keyStart);
  const like = first === undefined ? '' : text.slice(first.start, first.end);
  return imageFields(image)
    .map(([field, value]) => `${before}${field}: ${quoteLike(like, value)}`)
    .join('');
}
