import { meshPorts } from '../../conventions/mesh-ports';
import type { PlatformDefinition } from '../../definition/platform-definition';
import { problem, type Problem } from '../../problems/problem';

const taken: ReadonlySet<number> = new Set([
  ...Object.keys(meshPorts.reserved).map(Number),
  meshPorts.gatewayHttp,
  meshPorts.gatewayHttps,
]);

/** TCP ports that no gateway can open: its proxies are not root, and use some themselves. */
export function findUnusablePorts({ clusters }: PlatformDefinition, file: string): readonly Problem[] {
  return Object.entries(clusters).flatMap(([cluster, { gateways }]) =>
    Object.entries(gateways).flatMap(([gateway, { tcp = [] }]) =>
      tcp.flatMap((port, index) =>
        port >= 1024 && !taken.has(port)
          ? []
          : [
              problem(
                'unusable-port',
                { file, path: ['clusters', cluster, 'gateways', gateway, 'tcp', index] },
                { port },
              ),
            ],
      ),
    ),
  );
}
