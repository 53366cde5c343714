import type { ProjectSource } from '../definition/sources';
import type { Leaf } from './leaf';
import { leavesOf } from './leaves-of';
import type { OpenUnit } from './open-unit';

/**
 * Every leaf that could decide a unit, those that most likely do first, in groups that have much in common: what one
 * group says is irrelevant as a whole more often than not.
 */
export function leafGroups({ sources, tenant, target, texts }: OpenUnit): readonly (readonly Leaf[])[] {
  const platform = leavesOf(sources.platform.file, sources.platform.definition);
  const own = sources.projects.find(({ name }) => name === tenant?.project.name);
  const others = sources.projects.filter((project) => project !== own).map(ofProject);
  if (own === undefined || tenant === undefined) return [platform, ...others, texts];
  const environment = tenant.environment.name;
  const leaves = leavesOf(own.file, own.definition);
  const rank = ({ path: [first, second, third, fourth] }: Leaf): number => {
    if (first !== 'services') return 2;
    if (second !== target.name) return 3;
    return third === 'in' ? (fourth === environment ? 0 : 4) : 1;
  };
  const ranked = [0, 1, 2, 3, 4].map((wanted) => leaves.filter((leaf) => rank(leaf) === wanted));
  const [here, elsewhere] = [true, false].map((wanted) =>
    Object.entries(own.images)
      .filter(([name]) => (name === environment) === wanted)
      .flatMap(([, { file, definition }]) => leavesOf(file, definition)),
  );
  const known = ranked.slice(0, 2);
  return [...known, here ?? [], texts, ...ranked.slice(2), platform, ...others, elsewhere ?? []];
}

function ofProject({ file, definition, images }: ProjectSource): readonly Leaf[] {
  return [
    ...leavesOf(file, definition),
    ...Object.values(images).flatMap((lock) => leavesOf(lock.file, lock.definition)),
  ];
}
