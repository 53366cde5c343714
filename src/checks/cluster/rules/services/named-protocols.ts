import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { portProtocol } from '../../facts/port-protocol';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

/** Ports that Istio takes for what usually listens there. */
const usual: ReadonlySet<number> = new Set([25, 53, 3306, 27017]);

/** Each port of a Service in the mesh says its protocol. Of names for something else there is one rule more. */
export const namedProtocols: ClusterRule = (cluster) =>
  [...services(cluster).values()].flatMap(({ one, spec, workloads }) => {
    const isExternal = spec.type === 'ExternalName';
    if (!isExternal && !workloads.some(({ inMesh, isGateway }) => inMesh && !isGateway)) return [];
    return (spec.ports ?? []).flatMap((port, index): readonly Problem[] => {
      const protocol = portProtocol(port);
      const path = ['spec', 'ports', index];
      const args = { object: describeObject(one.object), port: port.port };
      if (isExternal && (protocol === undefined || protocol === 'tcp')) {
        return [flaw('external-name-protocol', one, path, args)];
      }
      if (protocol !== undefined || port.protocol === 'SCTP' || usual.has(port.port)) return [];
      const field = port.appProtocol === undefined ? 'name' : 'appProtocol';
      return [flaw('unsaid-protocol', one, [...path, field], { ...args, said: port[field] })];
    });
  });
