import { addToGroup } from '../conventions/add-to-group';
import { groupBy } from '../conventions/group-by';
import { problem, type Problem } from '../problems/problem';
import { fieldName } from './field-name';

type Path = readonly (string | number)[];
type Unknown = Problem<'unknown-field'>;
type Missing = Problem<'missing-field'>;

/**
 * One problem for each root cause, of those that a schema found: a field by a wrong name is also one that is missing,
 * a text in the place of an object is seen by its letters, since helpers spread what they are given, a value that breaks
 * one rule often breaks the next, and what an object as a whole lacks may be what is wrong in it.
 */
export function oneCause(problems: readonly Problem[]): readonly Problem[] {
  const unknown = new Map<string, Unknown[]>();
  const missing = new Map<string, Missing[]>();
  for (const found of problems) {
    if (found.code === 'unknown-field') addToGroup(unknown, keyOf(objectOf(found)), found as Unknown);
    if (found.code === 'missing-field') addToGroup(missing, keyOf(pathOf(found)), found as Missing);
  }
  const dropped = new Set<Problem>();
  const replaced = new Map<Problem, Problem>();
  for (const [key, fields] of unknown) {
    const lacking = missing.get(key) ?? [];
    const [first] = fields;
    if (first === undefined) continue;
    if (fields.every(({ args }, index) => args.field === String(index))) {
      for (const found of [...fields, ...lacking]) dropped.add(found);
      dropped.delete(first);
      replaced.set(first, asText(first));
      continue;
    }
    const meant = new Set(fields.map(({ args }) => args.suggestion));
    const named = lacking.filter(({ args }) => meant.has(args.field));
    const [only, ...more] = lacking;
    if (meant.has(undefined)) {
      // What is there instead may be any of them.
      for (const found of lacking) dropped.add(found);
      if (fields.length === 1 && only !== undefined && more.length === 0) {
        replaced.set(first, { ...first, args: { ...first.args, suggestion: only.args.field } });
      }
    }
    for (const found of named) dropped.add(found);
  }
  const judged = new Set<string>();
  const around = new Set(
    problems.flatMap((found) => pathOf(found).map((_, end) => keyOf(pathOf(found).slice(0, end)))),
  );
  for (const found of problems) {
    if (found.code !== 'invalid-value' && found.code !== 'wrong-type') continue;
    const key = keyOf(pathOf(found));
    if (judged.has(key) || around.has(key)) dropped.add(found);
    judged.add(key);
  }
  const spread = groupBy(
    problems.filter((found) => found.code === 'invalid-value' && isLetter(found)),
    (found) => keyOf(objectOf(found)),
  );
  for (const [first, ...letters] of spread.values()) {
    if (first !== undefined && letters.length > 0) replaced.set(first, asText(first));
    for (const found of letters) dropped.add(found);
  }
  return problems.filter((found) => !dropped.has(found)).map((found) => replaced.get(found) ?? found);
}

/** Whether the name of a field is a number, as those of the letters of a text are. An element of a list has one that is a number. */
const isLetter = (found: Problem): boolean =>
  /^\d+$/.test(String(pathOf(found).at(-1))) && typeof pathOf(found).at(-1) === 'string';

const pathOf = (found: Problem): Path => found.at.path ?? [];
const objectOf = (found: Problem): Path => pathOf(found).slice(0, -1);
const keyOf = (path: Path): string => JSON.stringify(path);

function asText(first: Problem): Problem {
  const path = objectOf(first);
  return problem(
    'wrong-type',
    { ...first.at, path },
    { field: fieldName(path), value: 'a text', expected: 'an object { … }' },
  );
}
