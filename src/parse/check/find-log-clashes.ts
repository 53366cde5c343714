import { logStream } from '../../conventions/log-stream';
import { problem, type Problem } from '../../problems/problem';
import type { AllParsed } from '../all-parsed';

/** Projects and environments whose logs would be kept as one: `acme` in `eu-dev`, and `acme-eu` in `dev`. */
export function findLogClashes({
  platform,
  projects,
}: Pick<AllParsed, 'platform' | 'projects'>): readonly Problem[] {
  if (platform.platform.observability.logStore === undefined) return [];
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, file, definition } of projects.values()) {
    for (const environment of Object.keys(definition.environments)) {
      const stream = logStream.namespace(name, environment);
      const second = `${name} in ${environment}`;
      const first = owners.get(stream);
      if (first === undefined) {
        owners.set(stream, second);
      } else {
        const at = { file, path: ['environments', environment] };
        problems.push(problem('log-stream-clash', at, { stream: `logs-*-${stream}`, first, second }));
      }
    }
  }
  return problems;
}
