import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '../../load/locate';
import { locateYaml } from '../../load/locate-yaml';
import type { Place } from '../../problems/problem';

/** Makes a function that finds line and column of a place; each file is read once, and only if it is asked for. */
export function placeResolver(root: string): (place: Place) => Place {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string): string | undefined => {
    if (!texts.has(file)) {
      try {
        texts.set(file, readFileSync(join(root, file), 'utf8'));
      } catch {
        texts.set(file, undefined);
      }
    }
    return texts.get(file);
  };
  return (place) => {
    const text = place.line === undefined && place.path !== undefined ? textOf(place.file) : undefined;
    const position =
      text === undefined
        ? undefined
        : (place.file.endsWith('.yaml') ? locateYaml : locate)(text, place.path ?? []);
    return position === undefined ? place : { ...place, ...position };
  };
}
