import { counted } from '../../counted';
import type { ReviewContext } from '../../review-context';
import type { Section, SectionLine } from '../../section';
import { imageName } from './image-name';
import { imageUses, type ImageUse } from './image-use';
import { readRunning } from './read-running';

/** An image that changes, the same way in some clusters of one environment. */
interface Bump {
  readonly use: ImageUse;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly clusters: string[];
}

/**
 * Which images change, what each environment runs after the change, and where that is at odds: clusters of one
 * environment with different images, and an environment with one that the environment before it does not run.
 */
export function images({ changes, trees, landscape }: ReviewContext): Section | undefined {
  const bumps = bumpsOf(changes);
  if (bumps.length === 0) return undefined;
  const runners = new Set(bumps.map(({ use }) => use.runner));
  const running = new Map<string, ImageUse[]>();
  for (const use of readRunning(trees, new Set(bumps.map(({ use: { unit } }) => unit)))) {
    if (!runners.has(use.runner)) continue;
    const known = running.get(use.runner);
    if (known === undefined) running.set(use.runner, [use]);
    else known.push(use);
  }
  const order = landscape?.platform.environments.map(({ name }) => name);
  const lines = bumps
    .map((bump) => lineOf(bump, running.get(bump.use.runner) ?? [], order))
    .sort((one, other) => Number(other.weight === 'risk') - Number(one.weight === 'risk'));
  const risks = lines.filter(({ weight }) => weight === 'risk').length;
  const places = [...new Set(bumps.flatMap(({ use }) => use.environment ?? []))].sort().join(', ');
  return {
    id: 'images',
    title: 'Images',
    summary: [
      `${counted(runners.size, 'image')} changed${places === '' ? '' : ` in ${places}`}`,
      ...(risks === 0 ? [] : [`${risks} out of step`]),
    ].join(', '),
    lines,
    diagrams: [],
  };
}

function bumpsOf(changes: ReviewContext['changes']): readonly Bump[] {
  const places = new Map<string, { use: ImageUse; before?: string; after?: string }>();
  const collect = (side: 'before' | 'after', state: ReviewContext['changes'][number]['after']) => {
    for (const use of state === undefined ? [] : imageUses(state)) {
      const key = `${use.runner}\n${use.environment}\n${use.cluster}`;
      places.set(key, { ...(places.get(key) ?? { use }), [side]: use.image });
    }
  };
  for (const { before, after } of changes) {
    collect('before', before);
    collect('after', after);
  }
  const bumps = new Map<string, Bump>();
  for (const { use, before, after } of places.values()) {
    if (before === after) continue;
    const key = [use.runner, use.environment, before, after].join('\n');
    const known = bumps.get(key);
    if (known === undefined) bumps.set(key, { use, before, after, clusters: [use.cluster] });
    else known.clusters.push(use.cluster);
  }
  return [...bumps].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, bump]) => bump);
}

function lineOf(
  { use, before, after, clusters }: Bump,
  running: readonly ImageUse[],
  order: readonly string[] | undefined,
): SectionLine {
  const name = (image: string) => `\`${imageName(image, before)}\``;
  const path = pathOf(running, order);
  const odds = after === undefined ? [] : oddsOf(use.environment, after, path, order !== undefined);
  const step = [before, after].filter((image) => image !== undefined).map(name);
  const now = path.map(
    ([environment, found]) => `${environment} ${[...found.keys()].map(name).join(' and ')}`,
  );
  const place = use.environment === undefined ? '' : ` in ${use.environment}`;
  const parts = [
    `${use.runner}${place}: ${step.join(' → ')}`,
    ...odds,
    ...(now.length > 1 ? [`now ${now.join(', ')}`] : []),
  ];
  return {
    weight: odds.length > 0 ? 'risk' : 'note',
    sign: before === undefined ? '+' : after === undefined ? '-' : '~',
    text: parts.join('; '),
    objects: [],
    cluster: clusters.length === 1 ? clusters[0] : undefined,
  };
}

/** Environments in the order of promotion, and what each runs, with the clusters that do. */
type Path = readonly (readonly [environment: string, images: ReadonlyMap<string, readonly string[]>])[];

function pathOf(running: readonly ImageUse[], order: readonly string[] = []): Path {
  const found = new Map<string, Map<string, string[]>>();
  for (const { environment = '', image, cluster } of running) {
    const here = found.get(environment) ?? new Map<string, string[]>();
    found.set(environment, here.set(image, [...(here.get(image) ?? []), cluster]));
  }
  return [...found].sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other) || (one < other ? -1 : 1),
  );
}

function oddsOf(
  environment: string | undefined,
  image: string,
  path: Path,
  isOrdered: boolean,
): readonly string[] {
  const index = path.findIndex(([name]) => name === environment);
  const [, here] = path[index] ?? [];
  const before = isOrdered ? path[index - 1] : undefined;
  const odds: string[] = [];
  if (here !== undefined && here.size > 1) {
    const clusters = [...here].map(([one, found]) => `\`${imageName(one, image)}\` on ${found.join(', ')}`);
    odds.push(`clusters differ: ${clusters.join(', ')}`);
  }
  if (before !== undefined && !before[1].has(image)) odds.push(`${before[0]} does not run it`);
  return odds;
}
