import { annotations } from '../../conventions/annotations';
import { remember } from '../remember';
import type { Workload } from '../workload';
import { concernsWorkload } from './concerns-workload';

/** Policies that a workload's proxy enforces, by action: those of its namespace and of the mesh's root. */
export const enforcedPolicies = remember((facts, workload: Workload) => {
  const namespaces = new Set([facts.mesh.rootNamespace, workload.namespace]);
  const all = [...namespaces]
    .flatMap((namespace) => facts.authorizationPolicies.get(namespace) ?? [])
    .filter(
      ({ annotations: marks, spec }) =>
        marks[annotations.dryRun] !== 'true' && concernsWorkload(spec, workload),
    );
  const of = (action: string) => all.filter(({ spec }) => (spec.action ?? 'ALLOW') === action);
  return { custom: of('CUSTOM'), deny: of('DENY'), allow: of('ALLOW') };
});
