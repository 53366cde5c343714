import { loadRules } from '../load/load-rules';
import type { Loaded } from '../load/load-sources';
import type { CompanyRule } from '../model/company-rule';
import { parseRules } from '../parse/parse-rules';
import type { Problem } from '../problems/problem';
import type { Io } from './io';

/** Reads the company's own rules alone, where no definition is needed. */
export function readRules({ root, api }: Pick<Io, 'root' | 'api'>): {
  readonly rules: readonly CompanyRule[];
  readonly problems: readonly Problem[];
  readonly trace: Loaded['trace'];
} {
  const { rules: sources, problems, trace } = loadRules(root, api);
  const parsed = parseRules(sources, undefined);
  return { rules: parsed.rules, problems: [...problems, ...parsed.problems], trace };
}
