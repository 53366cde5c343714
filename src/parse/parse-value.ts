import type { z } from 'zod';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { knownFields } from './known-fields';
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
  const problems = issues.flatMap((issue) => toProblems(issue, schema, value, at));
  const meant = new Set(
    problems.flatMap((found) =>
      found.code === 'unknown-field'
        ? [`${pathOf(found).slice(0, -1).join('/')}/${(found.args as { suggestion?: string }).suggestion}`]
        : [],
    ),
  );
  // A misspelt field is also a missing one; only the first is the cause.
  return {
    problems: problems.filter(
      (found) => found.code !== 'missing-field' || !meant.has([...pathOf(found), lastOf(found)].join('/')),
    ),
  };
}

const pathOf = (found: Problem): Path => found.at.path ?? [];
const lastOf = (found: Problem): string => (found.args as { field: string }).field;

/** Replaces a failed union by the branch that the author seems to have meant, if one can be told. */
function flatten(issue: Issue, base: readonly PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) =>
      branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (meant !== undefined && issue.errors.length > 0) {
      return meant.flatMap((inner) => flatten(inner, path));
    }
  }
  return [{ ...issue, path }];
}

function toProblems(
  issue: Issue,
  schema: z.ZodType,
  root: unknown,
  at: { readonly file: string; readonly path: Path },
): Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const place = { file: at.file, path: [...at.path, ...inner] };
  const field = String(inner.at(-1) ?? at.path.at(-1) ?? 'the definition');
  const value = valueAt(root, inner);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schema, inner);
      return issue.keys.map((key) =>
        problem(
          'unknown-field',
          { file: at.file, path: [...place.path, key] },
          {
            field: key,
            suggestion: suggest(key, known),
            known: known.join(', '),
          },
        ),
      );
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined) {
        return [missing(place, field, known.join(' or '))];
      }
      const expected = issue.message.startsWith('Invalid') ? `one of ${known.join(', ')}` : issue.message;
      const suggestion = typeof value === 'string' ? suggest(value, known) : undefined;
      return [problem('invalid-value', place, { field, value: show(value), expected, suggestion })];
    }
    default: {
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
  }
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
