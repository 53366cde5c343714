import { isCidr } from '@cdk8s/strict';
import type { ServiceSpec } from '@cdk8s/kubernetes';
import { isIP } from 'node:net';
import type { Problem } from '../../../../problems/problem';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';
import { nameForms } from '../../api-server/name-forms';

/** Ways to spread requests, and the first minor version that takes them (https://kep.k8s.io/3015). */
const distributions: ReadonlyMap<string, number> = new Map([
  ['PreferClose', 0],
  ['PreferSameZone', 34],
  ['PreferSameNode', 34],
]);

const balanced = ['allocateLoadBalancerNodePorts', 'loadBalancerClass', 'loadBalancerSourceRanges'] as const;

/** The fields of a Service fit its type. */
export const serviceTypes: ClusterRule = (cluster) =>
  objectsOf<ServiceSpec>(cluster, '/Service').flatMap(({ spec, ...one }) => {
    const { type = 'ClusterIP', clusterIP, externalName, trafficDistribution: spread } = spec;
    const flaws: Problem[] = [];
    const refuse = (code: 'refused-value' | 'refused-combination', path: FieldPath, reason: string) =>
      flaws.push(refuseField(code, one, ['spec', ...path], reason));
    if (type === 'ExternalName') {
      if (externalName === undefined) refuse('refused-value', ['externalName'], 'is missing');
      else if (!nameForms.subdomain.fits(externalName.replace(/\.$/, ''))) {
        const reason = `is ${JSON.stringify(externalName)}, which is not ${nameForms.subdomain.words}`;
        refuse('refused-value', ['externalName'], reason);
      }
    }
    if (clusterIP !== undefined && clusterIP !== '') {
      if (clusterIP !== 'None' && isIP(clusterIP) === 0) {
        refuse(
          'refused-value',
          ['clusterIP'],
          `is ${JSON.stringify(clusterIP)}, which is not None or an address`,
        );
      } else if (type === 'ExternalName' || (clusterIP === 'None' && type !== 'ClusterIP')) {
        refuse('refused-combination', ['clusterIP'], `is ${clusterIP}, which the type ${type} cannot have`);
      }
    }
    for (const field of balanced) {
      if (spec[field] === undefined || type === 'LoadBalancer') continue;
      refuse('refused-combination', [field], `is of no use to the type ${type}, only to LoadBalancer`);
    }
    (spec.loadBalancerSourceRanges ?? []).forEach((range, index) => {
      if (isCidr(range.trim())) return;
      const reason = `is ${JSON.stringify(range)}, which is not a range of addresses such as 10.0.0.0/8`;
      refuse('refused-value', ['loadBalancerSourceRanges', index], reason);
    });
    const isExternal = type === 'LoadBalancer' || type === 'NodePort' || (spec.externalIPs ?? []).length > 0;
    if (spec.externalTrafficPolicy !== undefined && !isExternal) {
      refuse(
        'refused-combination',
        ['externalTrafficPolicy'],
        `is of no use to the type ${type}, which nobody calls from outside`,
      );
    }
    if (spec.sessionAffinityConfig !== undefined && spec.sessionAffinity !== 'ClientIP') {
      refuse('refused-combination', ['sessionAffinityConfig'], 'needs sessionAffinity ClientIP');
    }
    if (spread !== undefined) {
      const since = distributions.get(spread);
      if (since === undefined) {
        refuse(
          'refused-value',
          ['trafficDistribution'],
          `is ${spread}, which is not one of ${[...distributions.keys()].join(', ')}`,
        );
      } else if (cluster.minor !== undefined && cluster.minor < since) {
        refuse(
          'refused-value',
          ['trafficDistribution'],
          `is ${spread}, which exists only in Kubernetes 1.${since} and later`,
        );
      }
    }
    return flaws;
  });
