import type * as Yaml from 'yaml';
import { problem, type Problem } from '../problems/problem';
import { jsonFlaw } from './json-flaw';
import { repeatedKey } from './repeated-key';

/** What an image lock holds; undefined, with a problem, when it cannot be read. */
export interface ReadLock {
  readonly definition: unknown;
  readonly problems: readonly Problem[];
}

/** Reads the text of an image lock, as YAML where the file is called so, else as JSON. */
export function readLock(file: string, text: string): ReadLock {
  return file.endsWith('.json') ? readJson(file, text) : readYaml(file, text);
}

function readJson(file: string, text: string): ReadLock {
  const broken = (flaw: ReturnType<typeof jsonFlaw>): ReadLock => {
    const { reason, ...at } = flaw;
    return { definition: undefined, problems: [problem('broken-lock', { file, ...at }, { reason })] };
  };
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch {
    return broken(jsonFlaw(text));
  }
  const flaw = repeatedKey(text, definition) ?? prototypeKey(text, definition);
  return flaw === undefined ? { definition, problems: [] } : broken(flaw);
}

/** An entry called like the field that leads from an object to its prototype, which whoever copies it would lose. */
function prototypeKey(text: string, definition: unknown): ReturnType<typeof jsonFlaw> | undefined {
  if (typeof definition !== 'object' || definition === null || !Object.hasOwn(definition, '__proto__')) {
    return undefined;
  }
  const before = text.slice(0, Math.max(0, text.indexOf('"__proto__"'))).split('\n');
  return {
    reason: 'no service can be called __proto__',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** Every value is the text that stands there: a tag `1.10` is no number, whoever wrote it without quotes. */
function readYaml(file: string, text: string): ReadLock {
  // Half of what a start takes, which nobody with locks in JSON need wait for.
  const { parseDocument, LineCounter, visit } = require('yaml') as typeof Yaml;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const broken = (offset: number, reason: string): ReadLock => {
    const { line, col: column } = lineCounter.linePos(offset);
    return {
      definition: undefined,
      problems: [problem('broken-yaml-lock', { file, line, column }, { reason })],
    };
  };
  const [error] = document.errors;
  if (error !== undefined) return broken(error.pos[0], error.message);
  let alias: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      alias ??= range?.[0] ?? 0;
    },
  });
  if (alias !== undefined) return broken(alias, 'an alias stands for a value that is elsewhere');
  return { definition: document.toJS() as unknown, problems: [] };
}
