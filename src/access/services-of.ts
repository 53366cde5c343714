import { byLabels } from './by-labels';
import { isSelected } from './is-selected';
import { remember } from './remember';
import type { Workload } from './workload';

/** The Services that lead to pods of a workload. */
export const servicesOf = remember((facts, workload: Workload) =>
  candidates(facts, workload.namespace)(workload.labels).filter(({ spec }) => isSelected(spec, workload)),
);

const candidates = remember((facts, namespace: string) =>
  byLabels(facts.services.get(namespace) ?? [], ({ spec }) => spec.selector ?? {}),
);
