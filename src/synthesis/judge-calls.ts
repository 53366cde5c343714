import { digest } from '../conventions/digest';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Definitions } from './definitions';
import type { Memory } from './memory';
import type { ReadProject } from './read-projects';
import { rooms } from './rooms';

/** What contradicts itself between projects, wherever they run. */
export function judgeCalls(
  projects: readonly ReadProject[],
  broken: ReadonlySet<string>,
  platform: string,
  definitions: Definitions,
  memory: Memory,
): readonly Problem[] {
  const from = { platform, projects: digest(...projects.flatMap(({ name, outlined }) => [name, outlined])) };
  const kept = memory.find<readonly Problem[]>('calls', 'all projects', from);
  if (kept !== undefined) return kept;
  const { parsed } = definitions.platform();
  if (parsed === undefined) return [];
  const outlines = new Map(
    projects.flatMap(({ name, outline }) => (outline === undefined ? [] : [[name, outline] as const])),
  );
  const problems = [
    ...rooms.parsing().parseCalls(outlines, broken).problems,
    ...rooms.parsing().findLogClashes({ platform: parsed, projects: outlines }),
  ];
  if (!hasErrors(problems) && broken.size === 0) memory.keep('calls', from, problems);
  return problems;
}
