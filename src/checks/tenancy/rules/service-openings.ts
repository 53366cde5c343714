import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

const openings = ['externalIPs', 'loadBalancerIP', 'loadBalancerClass', 'loadBalancerSourceRanges'];

/** A Service that code adds leads to pods of its namespace, and to it leads nothing but the mesh. */
export const serviceOpenings: TenancyRule = (manifests) =>
  extensionsOf(manifests)
    .filter(({ object }) => object.kind === 'Service')
    .flatMap(ofService);

function ofService(manifest: Manifest): Problem[] {
  const spec = recordOf(manifest.object['spec']);
  const { type = 'ClusterIP', selector, ports } = spec;
  if (type === 'ExternalName')
    return [refuse('external-name', manifest, 'spec.externalName', spec['externalName'])];
  const found = (field: string, value: unknown) => refuse('opened-service', manifest, field, value);
  return [
    ...(type === 'ClusterIP' ? [] : [found('spec.type', type)]),
    ...openings.filter((key) => spec[key] !== undefined).map((key) => found(`spec.${key}`, spec[key])),
    ...listOf(ports).flatMap((port, index) => {
      const { nodePort } = recordOf(port);
      return nodePort === undefined ? [] : [found(`spec.ports.${index}.nodePort`, nodePort)];
    }),
    ...(Object.keys(recordOf(selector)).length === 0
      ? [refuse('blind-service', manifest, 'spec.selector', selector)]
      : []),
  ];
}
