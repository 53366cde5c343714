import type { Owners } from '../../model/owners';
import { problem, type Problem } from '../../problems/problem';
import type { ParsedProject } from '../parse-project';
import { ownersSchema } from '../schemas/owners-schema';

/** A team that cannot be a code owner, where the platform has some: one such line and reviews are asked of nobody. */
export function checkTeam(
  { file, definition }: Pick<ParsedProject, 'file' | 'definition'>,
  owners: Owners | undefined,
): readonly Problem[] {
  const { team } = definition.owner;
  if (owners === undefined || ownersSchema.shape.security.safeParse(team).success) return [];
  const suggestion = team
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return [problem('unusable-team', { file, path: ['owner', 'team'] }, { team, suggestion })];
}
