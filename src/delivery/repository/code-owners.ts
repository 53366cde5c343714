import { generatedMarker } from '../../conventions/generated-marker';
import { paths } from '../../conventions/paths';
import type { ClusterOutline } from '../../model/tenant-outline';
import type { Owners } from '../../model/owners';

/**
 * The text of `CODEOWNERS`, for GitHub and GitLab, which let the last line that matches a file decide. A project's
 * team reviews its definition and what is rendered of it, the security team every `access.yaml`, and the platform
 * team everything else, `_platform` and `_delivery` among it.
 */
export function codeOwners(clusters: readonly ClusterOutline[], owners: Owners): string {
  const team = (name: string) => `@${owners.organization}/${name}`;
  const lines: (readonly [pattern: string, ...teams: string[]])[] = [
    ['*', team(owners.platform)],
    ...definitionsOf(clusters).map(
      ([project, owner]) => [`/${paths.apps}/${project}/`, team(owner)] as const,
    ),
    ...clusters.flatMap(({ cluster, tenants }) =>
      tenants.map(
        ({ namespace, owner }) => [`/${paths.dist}/${cluster.name}/${namespace}/`, team(owner.team)] as const,
      ),
    ),
    // After the folders of projects, so that it holds in them too.
    [`/${paths.dist}/**/access.yaml`, team(owners.security)],
    [`/${paths.codeOwners}`, team(owners.platform), team(owners.security)],
  ];
  const width = Math.max(...lines.map(([pattern]) => pattern.length)) + 1;
  return [
    `${generatedMarker} from ${paths.platform} and every project; edit those and run \`npm run synth\`.`,
    '# The last line that matches a file decides.',
    ...lines.map(([pattern, ...teams]) => `${pattern.padEnd(width)}${teams.join(' ')}`),
    '',
  ].join('\n');
}

/** Each project with its team, by name. */
function definitionsOf(clusters: readonly ClusterOutline[]): readonly (readonly [string, string])[] {
  const teams = new Map(
    clusters.flatMap(({ tenants }) => tenants.map(({ project, owner }) => [project, owner.team])),
  );
  return [...teams].sort(([one], [other]) => (one < other ? -1 : 1));
}
