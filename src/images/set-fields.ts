import type { Image } from '../model/image';
import { blanksBefore } from './blanks-before';
import { imageFields } from './image-fields';
import { lineEnd } from './line-end';
import type { Entry } from './lock-entries';
import { quoteLike } from './quote-like';
import type { Splice } from './splice';

/** What makes an entry of a lock say that it is this image. */
export function setFields(text: string, entry: Entry, image: Image): readonly Splice[] {
  const wanted = new Map(imageFields(image));
  const splices = entry.fields.flatMap(({ key, start, end }, index): Splice[] => {
    const value = wanted.get(key);
    if (value === undefined) return [key === 'digest' ? removeField(text, entry, index) : []].flat();
    wanted.delete(key);
    const written = quoteLike(text.slice(start, end), value);
    return written === text.slice(start, end) ? [] : [{ start, end, text: written }];
  });
  const last = entry.fields.at(-1);
  if (last === undefined || wanted.size === 0) return splices;
  const like = (part: string) => quoteLike(text.slice(last.start, last.end), part);
  const added = [...wanted].map(([key, value]) => {
    const name = quoteLike(text.slice(last.keyStart, last.keyEnd), key);
    return `${name}${text.slice(last.keyEnd, last.start)}${like(value)}`;
  });
  const start = entry.flow ? last.end : lineEnd(text, last.end);
  const before = entry.flow ? `,${blanksBefore(text, last.keyStart)}` : blanksBefore(text, last.keyStart);
  return [...splices, { start, end: start, text: added.map((field) => `${before}${field}`).join('') }];
}

function removeField(text: string, { flow, fields }: Entry, index: number): Splice {
  const field = fields[index]!;
  const previous = fields[index - 1];
  const next = fields[index + 1];
  if (!flow) {
    const start = field.keyStart - blanksBefore(text, field.keyStart).length;
    return { start, end: lineEnd(text, field.end), text: '' };
  }
  if (previous !== undefined) return { start: previous.end, end: field.end, text: '' };
  return { start: field.keyStart, end: next?.keyStart ?? field.end, text: '' };
}
