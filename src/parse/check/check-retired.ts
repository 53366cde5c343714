import type { ServiceDefinition } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';

/** Fields that need a service that answers, and why. */
const reasons: Readonly<Partial<Record<keyof ServiceDefinition, string>>> = {
  expose: 'nobody answers there any more',
  consumers: 'nobody answers them any more',
  calls: 'it runs no pods that could call',
};

/** What a service says that is on its way out, though it neither calls nor is called. */
export function checkRetired(
  definition: ServiceDefinition,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  if (definition.retired === undefined || definition.job !== undefined) return [];
  return Object.entries(reasons)
    .filter(([field]) => definition[field as keyof ServiceDefinition] !== undefined)
    .map(([field, reason]) =>
      problem('not-for-retired', { file: at.file, path: [...at.path, field] }, { field, reason }),
    );
}
