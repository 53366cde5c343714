import { describeObject } from '../../src/checks/describe-object';
import type { Problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';

/** What is found, each with its words, its object and the way to its field, in no order that matters. */
export function foundPlaces(problems: readonly Problem[]): readonly string[] {
  return problems
    .map((found) => {
      const { rendered } = found;
      const object = rendered === undefined ? '' : describeObject(rendered.object);
      return `${found.code} ${object} ${(rendered?.path ?? []).join('.')}: ${words(found).what}`;
    })
    .sort();
}
