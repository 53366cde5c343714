import { expect, it, describe } from '@jest/globals';
import { distObjects } from '../accepted/dist-objects';

const objects = distObjects();
const rules = objects.filter(({ object }) => object.kind === 'DestinationRule');

/** Hosts that a namespace itself makes known to the mesh. */
const known = new Set(
  objects.flatMap(({ cluster, object }) => {
    const { name, namespace } = object.metadata;
    if (object.kind === 'Service') return [`${cluster} ${namespace} ${name}.${namespace}.svc.cluster.local`];
    const { hosts = [] } = (object['spec'] ?? {}) as { readonly hosts?: readonly string[] };
    return object.kind === 'ServiceEntry' ? hosts.map((host) => `${cluster} ${namespace} ${host}`) : [];
  }),
);

describe('a DestinationRule in a third namespace, or for a wildcard host, is ignored', () => {
  it('is in the namespace of the Service or ServiceEntry that it is about, in all of dist/', () => {
    expect(rules.length).toBeGreaterThan(10);
    const strays = rules.filter(({ cluster, object }) => {
      const { host } = object['spec'] as { readonly host: string };
      return !known.has(`${cluster} ${object.metadata.namespace} ${host}`);
    });
    expect(strays).toEqual([]);
  });
});
