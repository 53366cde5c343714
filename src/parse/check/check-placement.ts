import { labels } from '../../conventions/labels';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Cluster } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { Offers } from '../offers';
import { unknownOfCluster } from './unknown-of-cluster';

type Path = readonly (string | number)[];

/** What the settings of one environment choose that the platform does not have. */
export function checkPlacement(
  { availability, placement }: ServiceSettings,
  cluster: Cluster,
  { priorities, pools }: Offers,
  at: (field: 'availability' | 'placement') => { readonly file: string; readonly path: Path },
): readonly Problem[] {
  const known = pools.get(cluster.name) ?? new Map<string, never>();
  const pool = placement?.pool === undefined ? undefined : known.get(placement.pool);
  const built = pool?.labels[labels.architecture];
  return [
    ...unknown('priority', availability?.priority, priorities, below(at('availability'), 'priority')),
    ...unknownOfCluster(
      'pool',
      placement?.pool,
      cluster.name,
      new Map([...pools].map(([name, own]) => [name, [...own.keys()]])),
      below(at('placement'), 'pool'),
    ),
    ...(built !== undefined && placement?.architecture !== undefined && built !== placement.architecture
      ? [
          problem('invalid-value', below(at('placement'), 'architecture'), {
            field: 'architecture',
            value: `'${placement.architecture}'`,
            expected: `'${built}', which the nodes of pool ${String(placement.pool)} are`,
            suggestion: undefined,
          }),
        ]
      : []),
  ];
}

const below = ({ file, path }: { readonly file: string; readonly path: Path }, field: string) => ({
  file,
  path: [...path, field],
});

function unknown(
  what: string,
  name: string | undefined,
  known: readonly string[],
  at: { readonly file: string; readonly path: Path },
): Problem[] {
  return name === undefined || known.includes(name)
    ? []
    : [
        problem('unknown-reference', at, {
          what,
          name,
          suggestion: suggest(name, known),
          known: known.join(', '),
        }),
      ];
}
