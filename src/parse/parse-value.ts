import type { z } from 'zod';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { fieldName } from './field-name';
import { knownFields } from './known-fields';
import { oneCause } from './one-cause';
import { show } from './show';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * The value if it matches the schema; otherwise one problem for each root cause, at its place below `base`
 * in the file.
 */
export function parseValue<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: { readonly file: string; readonly path: Path },
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return { value: result.data, problems: [] };
  }
  const issues = result.error.issues.flatMap((issue) => flatten(issue, []));
  return { problems: oneCause(issues.flatMap((issue) => toProblems(issue, schema, value, at))) };
}

/** Replaces a failed union by the branch that the author seems to have meant, if one can be told. */
function flatten(issue: Issue, base: readonly PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const [meant] = issue.errors
      .filter((branch) =>
        branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
      )
      .sort((left, right) => strangeness(left, issue.input) - strangeness(right, issue.input));
    if (meant !== undefined) {
      return meant.flatMap((inner) => flatten(inner, path));
    }
  }
  return [{ ...issue, path }];
}

/** How much would have to change for a branch to fit, and how little of it is there. A field by a wrong name counts once. */
function strangeness(branch: readonly Issue[], value: unknown): number {
  const unknown = branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const others = branch.filter(({ code }) => code !== 'unrecognized_keys');
  const lacking = others.filter(({ input }) => input === undefined).map(({ path }) => String(path.at(-1)));
  const misspelt = unknown.filter((name) => suggest(name, lacking) !== undefined);
  const known = Object.keys(Object(value) as object).length - unknown.length;
  return unknown.length + others.length - misspelt.length - 2 * known;
}

function toProblems(
  issue: Issue,
  schema: z.ZodType,
  root: unknown,
  at: { readonly file: string; readonly path: Path },
): Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const place = { file: at.file, path: [...at.path, ...inner] };
  const field = fieldName(place.path);
  const value = valueAt(root, inner);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schema, inner);
      const free = known.filter((name) => !Object.hasOwn(value as object, name));
      return issue.keys.map((key) =>
        problem(
          'unknown-field',
          { file: at.file, path: [...place.path, key] },
          {
            field: key,
            suggestion: suggest(key, free) ?? suggest(key, known),
            known: known.join(', '),
          },
        ),
      );
    }
    case 'custom':
      if (issue.params?.['key'] !== true) break;
      return [
        problem('invalid-value', place, {
          field: `a name in ${fieldName(place.path.slice(0, -1))}`,
          value: show(field),
          expected: issue.message,
          suggestion: undefined,
        }),
      ];
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined) {
        return [missing(place, field, known.join(' or '))];
      }
      const expected = issue.message.startsWith('Invalid') ? `one of ${known.join(', ')}` : issue.message;
      const suggestion = typeof value === 'string' ? suggest(value, known) : undefined;
      return [problem('invalid-value', place, { field, value: show(value), expected, suggestion })];
    }
    case 'invalid_union': {
      const words = issue.errors.flatMap((branch) =>
        branch.flatMap((one) =>
          one.code === 'invalid_value' && one.path.length === 0 ? one.values.map(String) : [],
        ),
      );
      const suggestion = typeof value === 'string' ? suggest(value, words) : undefined;
      if (suggestion === undefined) break;
      const args = { field, value: show(value), expected: issue.message, suggestion };
      return [problem('invalid-value', place, args)];
    }
    default:
  }
  const expected =
    issue.message.startsWith('Invalid') && issue.code === 'invalid_type'
      ? typeName(issue.expected)
      : issue.message;
  if (value === undefined) {
    return [missing(place, field, expected)];
  }
  return issue.code === 'invalid_type' || issue.code === 'invalid_union'
    ? [problem('wrong-type', place, { field, value: show(value), expected })]
    : [problem('invalid-value', place, { field, value: show(value), expected, suggestion: undefined })];
}

/** A missing field has no place of its own: the object it is missing from has. */
function missing(place: { file: string; path: Path }, field: string, expected: string): Problem {
  return problem('missing-field', { file: place.file, path: place.path.slice(0, -1) }, { field, expected });
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  record: 'an object { name: … }',
  array: 'a list [ … ]',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

const typeName = (type: string): string => typeNames[type] ?? type;

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
  }
  return value;
}
