import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { Platform } from '../model/platform';
import type { ParsedPlatform } from '../parse/parse-platform';
import type { Problem } from '../problems/problem';
import type { Definitions, Outside, Repository } from './definitions';
import type { Memory } from './memory';
import { rooms } from './rooms';

/** The platform as far as a run needs it that renders nothing. */
export interface ReadPlatform {
  /** Of what it says, however it is written; undefined where it cannot be read. */
  readonly digest: string | undefined;
  /** Of its model, which is all that rendering and comparing see: what it only hands on to projects is not in it. */
  readonly model: string;
  readonly clusters: readonly string[];
  readonly problems: readonly Problem[];
}

interface Kept extends ReadPlatform {
  readonly outside: Outside;
  readonly digest: string;
}

/** Reads the platform, if it is not known as it is now. */
export function readPlatform({ inputs }: Repository, definitions: Definitions, memory: Memory): ReadPlatform {
  const from = { definition: inputs.platform ?? '' };
  const kept = memory.find<Kept>('platform', paths.platform, from, ({ outside }) =>
    definitions.isAsBefore(outside),
  );
  if (kept !== undefined) return kept;
  // What it says is part of all that is kept: most likely every project is asked for next, and one pass does for all.
  definitions.read(inputs.projects.keys());
  const { parsed, problems: own } = definitions.platform();
  if (parsed === undefined) return { digest: undefined, model: '', clusters: [], problems: own };
  const problems = [...own, ...rooms.parsing().checkDefaults(parsed, definitions.readText(paths.platform))];
  const read = {
    digest: digest(inputs.setting, textOf(parsed)),
    model: digest(inputs.setting, textOf(parsed.platform)),
    clusters: parsed.platform.clusters.map(({ name }) => name),
    problems,
  };
  const outside = definitions.outside(paths.platform, '');
  if (outside !== undefined) memory.keep('platform', from, { ...read, outside } satisfies Kept);
  return read;
}

/** All that it says: JSON alone would leave out what maps and sets hold. */
function textOf(parsed: ParsedPlatform | Platform): string {
  return JSON.stringify(parsed, (_, value: unknown) => {
    if (value instanceof Map) return ['map', ...(value as Map<unknown, unknown>)];
    return value instanceof Set ? ['set', ...(value as Set<unknown>)] : value;
  });
}
