import { counted } from '../counted';
import type { Headline } from '../review';
import { thousands } from '../thousands';
import { listed } from './listed';

/** A headline in words, plain text. */
export interface HeadlineText {
  /** `bookinfo/details changes in prod`. */
  readonly title: string;
  /** What a person asks next, under a word each. */
  readonly facts: readonly (readonly [word: string, text: string])[];
}

const kinds = ['recreated', 'deleted', 'moved', 'updated', 'created'] as const;

/** Puts a headline into words. */
export function headlineText(headline: Headline): HeadlineText {
  const { counts, clusters, because } = headline;
  const objects = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${thousands(counts[kind])} ${kind}`);
  if (objects.length === 0)
    return { title: 'Nothing changes in any cluster', facts: facts([['Because', because.join('; ')]]) };
  return {
    title: titleOf(headline),
    facts: facts([
      ['Clusters', listed(clusters, 6)],
      ['Restarts', restartsOf(headline)],
      ['Objects', objects.join(', ')],
      ['Because', because.join('; ')],
    ]),
  };
}

function facts(all: HeadlineText['facts']): HeadlineText['facts'] {
  return all.filter(([, text]) => text !== '');
}

function titleOf({ projects, services, serviceNames, environments }: Headline): string {
  const where = environments.length === 0 ? '' : ` in ${listed(environments, 4)}`;
  const [who, several] = whoOf();
  return `${who} ${several ? 'change' : 'changes'}${where}`;

  function whoOf(): readonly [who: string, several: boolean] {
    if (services > 0 && services <= 3) return [listed(serviceNames, 3), services > 1];
    if (services > 0) {
      const of = projects.length === 1 ? projects[0] : counted(projects.length, 'project');
      return [`${counted(services, 'service')} of ${of}`, true];
    }
    return projects.length === 0 ? ['The platform', false] : [listed(projects, 3), projects.length > 1];
  }
}

function restartsOf({ restarts }: Headline): string {
  const clusters = new Map<string, string[]>();
  for (const { cluster, workloads } of restarts) {
    for (const workload of workloads) clusters.set(workload, [...(clusters.get(workload) ?? []), cluster]);
  }
  if (clusters.size === 0) return 'none';
  const all = restarts.length;
  const names = [...clusters].map(([workload, found]) =>
    all > 1 ? `${workload} (${found.length === all ? `${all} clusters` : found.join(', ')})` : workload,
  );
  return clusters.size <= 4 ? names.join(', ') : `${counted(clusters.size, 'workload')}: ${listed(names, 3)}`;
}
