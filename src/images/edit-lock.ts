import type { Image } from '../model/image';
import { addEntry } from './add-entry';
import { imageFields } from './image-fields';
import { lockEntries, type Entry } from './lock-entries';
import { setFields } from './set-fields';
import { splice, type Splice } from './splice';

/**
 * The text of a lock with some images changed, and all else as it was: order, blanks, quotes and comments. So the
 * difference is the lines of those images, and machines that change neighbours get in each other's way less.
 *
 * @param text of a valid lock, JSON or YAML; empty where there was none
 * @param images by `service` or `service/version`; new ones go where the order of names puts them
 */
export function editLock(text: string, images: ReadonlyMap<string, Image>): string {
  const entries = lockEntries(text);
  if (entries.length === 0) return newLock(images);
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const changed: Splice[] = [];
  const added: Splice[] = [];
  for (const [key, image] of sorted(images)) {
    const entry = known.get(key);
    if (entry === undefined) added.push(addEntry(text, entries as readonly [Entry, ...Entry[]], key, image));
    else changed.push(...setFields(text, entry, image));
  }
  return splice(text, [...changed, ...added]);
}

function newLock(images: ReadonlyMap<string, Image>): string {
  const lock = sorted(images).map(([key, image]) => [key, Object.fromEntries(imageFields(image))]);
  return `${JSON.stringify(Object.fromEntries(lock), null, 2)}\n`;
}

function sorted(images: ReadonlyMap<string, Image>) {
  return [...images].sort(([one], [other]) => (one < other ? -1 : 1));
}
