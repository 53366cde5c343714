import { meshPorts } from '../../../../conventions/mesh-ports';
import { names } from '../../../../conventions/names';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { podSpecs } from '../../facts/pod-specs';
import { flaw } from '../../flaw';

/** Containers beside a proxy leave it the ports that it listens on itself. */
export const freeProxyPorts: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap(({ workload, spec, path }) => {
    if (!workload.inMesh || workload.isGateway) return [];
    return (['containers', 'initContainers'] as const).flatMap((list) =>
      (spec[list] ?? []).flatMap(({ name, ports = [] }, index) =>
        name === names.proxyContainer
          ? []
          : ports.flatMap(({ containerPort }, at) => {
              const use = meshPorts.reserved[containerPort];
              return use === undefined
                ? []
                : [
                    flaw(
                      'proxy-port-taken',
                      workload.one,
                      [...path, list, index, 'ports', at, 'containerPort'],
                      { object: describeObject(workload.one.object), port: containerPort, use },
                    ),
                  ];
            }),
      ),
    );
  });
