import type { Place } from '../../problems/problem';

/** A place as editors read it: `apps/shop/project.ts:12:7`, as far as it is known. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
