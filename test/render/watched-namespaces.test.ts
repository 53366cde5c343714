import { describe, expect, it } from '@jest/globals';
import { sampleManifests } from '../proof/sample-manifests';

describe.each([...sampleManifests()])('what watches %s', (_, { landscape, manifests }) => {
  const tenants = landscape.tenants.map(({ namespace }) => namespace);
  const readers = manifests.filter(
    ({ object }) => object.kind === 'Role' && object.metadata.name === 'meshwright-prometheus',
  );

  it('puts nothing into a namespace that another unit makes', () => {
    const platform = manifests.filter(({ unit }) => unit.group === '_platform');
    expect(platform.map(({ object }) => object.metadata.namespace)).toContain('observability');
    expect(
      platform
        .filter(({ object }) => tenants.includes(object.metadata.namespace ?? ''))
        .map(({ unit }) => unit),
    ).toEqual([]);
  });

  it('may look at every tenant by a role that comes with its namespace', () => {
    for (const namespace of tenants) {
      const [reader, ...others] = readers.filter(({ object }) => object.metadata.namespace === namespace);
      expect(others).toEqual([]);
      const made = manifests.find(
        ({ object }) => object.kind === 'Namespace' && object.metadata.name === namespace,
      );
      expect(reader?.unit).toEqual(made?.unit);
      expect(reader).toBeDefined();
    }
  });
});
