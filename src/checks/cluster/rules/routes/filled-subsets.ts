import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules } from '../../facts/destination-rules';
import { destinations } from '../../facts/destinations';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

/** A subset chooses some of the pods behind its Service, all the more where a route leads to it. */
export const filledSubsets: ClusterRule = (cluster) => {
  const known = services(cluster);
  const judged = judgedNamespaces(cluster);
  const used = new Set(destinations(cluster).map((to) => `${to.host} ${to.destination.subset}`));
  return destinationRules(cluster).flatMap(({ one, spec, host }) => {
    const service = known.get(host);
    return (spec.subsets ?? []).flatMap(({ name, labels = {}, trafficPolicy }, index): readonly Problem[] => {
      const wanted = Object.entries(labels);
      const path = ['spec', 'subsets', index];
      const args = { object: describeObject(one.object), subset: name, host: spec.host };
      if (wanted.length === 0) {
        return trafficPolicy === undefined ? [flaw('subset-without-labels', one, path, args)] : [];
      }
      // A Service that selects nothing is a finding of its own.
      if (service === undefined || service.workloads.length === 0 || !judged.has(service.one.namespace)) {
        return [];
      }
      return service.workloads.some((pods) => wanted.every(([key, value]) => pods.labels[key] === value))
        ? []
        : [
            flaw(used.has(`${host} ${name}`) ? 'empty-subset' : 'idle-subset', one, [...path, 'labels'], {
              ...args,
              labels: wanted.map(([key, value]) => `${key}=${value}`).join(', '),
            }),
          ];
    });
  });
};
