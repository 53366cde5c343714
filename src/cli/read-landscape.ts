import { loadSources, type Loaded } from '../load/load-sources';
import type { Landscape } from '../model/landscape';
import { parseLandscape } from '../parse/parse-landscape';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Io } from './io';

/** The beginning of the chain: load and parse. Without errors there is a landscape. */
export function readLandscape({ root, api }: Pick<Io, 'root' | 'api'>): {
  readonly landscape: Landscape | undefined;
  readonly problems: readonly Problem[];
  readonly trace: Loaded['trace'];
  readonly sources: Loaded['sources'];
} {
  const { sources, problems, trace } = loadSources(root, api);
  const parsed = sources === undefined ? { problems: [] } : parseLandscape(sources);
  const all = [...problems, ...parsed.problems];
  return { landscape: hasErrors(all) ? undefined : parsed.landscape, problems: all, trace, sources };
}
