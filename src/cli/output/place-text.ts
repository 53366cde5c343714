import type { Place } from '../../problems/problem';

/** A place as editors and terminals read it, as far as it is known. */
export function placeText({ file, line, column }: Pick<Place, 'file'> & Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

interface Position {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
