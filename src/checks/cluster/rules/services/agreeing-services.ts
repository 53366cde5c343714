import type { ServicePort } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { portProtocol } from '../../facts/port-protocol';
import { services, type CheckedService } from '../../facts/services';
import { targetNumber } from '../../facts/target-number';
import type { CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

interface Use {
  readonly service: CheckedService;
  readonly port: ServicePort;
  readonly target: number | undefined;
}

/**
 * Services of the same pods agree about their ports: a proxy makes one listener for a port of its pod, and one for a
 * port that is called, whatever several Services say.
 */
export const agreeingServices: ClusterRule = (cluster) => {
  const uses = new Map<CheckedWorkload, Map<string, Use>>();
  return [...services(cluster).values()].flatMap((service) =>
    (service.spec.ports ?? []).flatMap((port, index): readonly Problem[] => {
      for (const pods of service.workloads) {
        if (!pods.inMesh || pods.isGateway) continue;
        const use = { service, port, target: targetNumber(port, pods) };
        const known = uses.get(pods) ?? new Map<string, Use>();
        uses.set(pods, known);
        const keys = [`port ${port.port}`, `target ${use.target}`];
        const about = keys
          .map((key) => known.get(key))
          .flatMap((other) =>
            other === undefined || other.service === service ? [] : [{ other, ...difference(other, use) }],
          )
          .find(({ what }) => what !== undefined);
        for (const key of keys) if (!known.has(key)) known.set(key, use);
        if (about?.what === undefined) continue;
        return [
          flaw(
            'disagreeing-services',
            service.one,
            ['spec', 'ports', index],
            {
              object: describeObject(service.one.object),
              other: describeObject(about.other.service.one.object),
              pods: describeObject(pods.one.object),
              what: about.what,
            },
            { one: about.other.service.one, path: ['spec', 'ports'] },
          ),
        ];
      }
      return [];
    }),
  );
};

function difference(one: Use, other: Use): { readonly what: string | undefined } {
  const [ours, theirs] = [other.port, one.port];
  const transport = [theirs, ours].map(({ protocol }) => protocol ?? 'TCP');
  if (ours.port === theirs.port && transport[0] !== transport[1]) {
    return { what: `port ${ours.port} is ${transport.join(' and ')}` };
  }
  if (one.target === undefined || one.target !== other.target || transport[0] !== transport[1]) {
    return { what: undefined };
  }
  const protocols = [theirs, ours].map((port) => portProtocol(port));
  if (protocols[0] !== protocols[1]) {
    return {
      what: `port ${one.target} of the pods speaks ${protocols.map((said) => said ?? 'something unsaid').join(' and ')}`,
    };
  }
  return ours.port === theirs.port
    ? { what: undefined }
    : { what: `port ${one.target} of the pods is called as ${theirs.port} and ${ours.port}` };
}
