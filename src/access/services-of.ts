import { isSelected } from './is-selected';
import { remember } from './remember';
import type { Workload } from './workload';

/** The Services that lead to pods of a workload. */
export const servicesOf = remember((facts, workload: Workload) =>
  (facts.services.get(workload.namespace) ?? []).filter(({ spec }) => isSelected(spec, workload)),
);
