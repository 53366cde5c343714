import type { Sources } from '../definition/sources';
import type { WholeParsed } from './whole-parsed';
import { parseCalls } from '../parse/parse-calls';
import { parsePlatform, type ParsedPlatform } from '../parse/parse-platform';
import { parseProject, type ParsedProject } from '../parse/parse-project';
import { parseService, type ReadService } from '../parse/parse-service';
import type { Problem } from '../problems/problem';
import { isRecord } from './is-record';

/** Sources as far as each can be read alone. */
export interface ParsedSources {
  /** Undefined where the platform is not valid. */
  readonly all: WholeParsed | undefined;
  /** What is wrong with the shape of definitions. What only contradicts something else is not judged here. */
  readonly problems: readonly Problem[];
}

/** Codes of what cannot be read, so that something of it would be missing. */
const unreadable: ReadonlySet<string> = new Set([
  'invalid-value',
  'missing-field',
  'missing-lock',
  'unknown-field',
  'unknown-reference',
  'wrong-type',
]);

type Result<T> = { readonly parsed?: T; readonly problems: readonly Problem[] };

/**
 * Makes a reader of sources that keeps what it has read: sources that differ in one service cost that service.
 * It does not check what `parseLandscape` checks, since a value depends on a line whether or not a quota is kept.
 */
export function sourcesParser(): (sources: Sources) => ParsedSources {
  const platforms = new WeakMap<object, Result<ParsedPlatform>>();
  const projects = new WeakMap<ParsedPlatform, WeakMap<object, Result<ParsedProject>>>();
  const services = new WeakMap<object, Map<string, ReturnType<ReadService>>>();
  const readAgain: ReadService = (definition, at) => {
    if (!isRecord(definition)) return parseService(definition, at);
    // One definition may stand in several places, which its problems name.
    const known = remember(services, definition, () => new Map<string, ReturnType<ReadService>>());
    return remember(known, `${at.file} ${at.path.join('/')}`, () => parseService(definition, at));
  };
  return ({ platform: source, projects: sources, unread = [], readText }) => {
    const platform = remember(platforms, source, () => parsePlatform({ platform: source, readText }));
    if (platform.parsed === undefined) return { all: undefined, problems: platform.problems };
    const { parsed: parsedPlatform } = platform;
    const known = remember(projects, parsedPlatform, () => new WeakMap<object, Result<ParsedProject>>());
    const problems: Problem[] = [];
    const parsed = new Map<string, ParsedProject>();
    for (const project of sources) {
      const result = remember(known, project, () => parseProject(project, parsedPlatform, readAgain));
      problems.push(...result.problems.filter(({ code }) => unreadable.has(code)));
      if (result.parsed !== undefined) parsed.set(project.name, result.parsed);
    }
    const { wirings } = parseCalls(parsed, new Set(unread));
    return { all: { platform: parsedPlatform, projects: parsed, wirings, readText }, problems };
  };
}

type Memory<K, T> = {
  readonly get: (key: K) => T | undefined;
  readonly set: (key: K, value: T) => unknown;
};

function remember<K, T>(known: Memory<K, T>, key: K, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
