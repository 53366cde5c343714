import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KindSchema, SchemaFile } from '@cdk8s/strict';
import fc from 'fast-check';
import { expect, it } from '@jest/globals';
import { asApplied } from '../../../src/checks/as-applied';
import { checkObjects } from '../../../src/checks/cluster/check-objects';
import type { CheckedCluster } from '../../../src/checks/cluster/checked-cluster';
import { objectsByKind } from '../../../src/checks/cluster/facts/objects-by-kind';
import { toCheckedObject } from '../../../src/checks/cluster/to-checked-object';
import { registeredKinds } from '../../../src/checks/registered-kinds';
import type { KubernetesObject } from '../../../src/model/manifest';
import { ObjectMaker } from './object-maker';

const bindings = join(__dirname, '../../../imports');
const files = readdirSync(bindings)
  .filter((name) => name !== 'strict')
  .map((name) => require(`@cdk8s/${name}/schemas.json`) as SchemaFile);
const kinds = files.flatMap((file) =>
  Object.keys(file).flatMap((kind) =>
    kind === '$defs'
      ? []
      : [{ kind, of: file[kind as `${string}/${string}`] as KindSchema, defs: file.$defs }],
  ),
);

/** Objects as `check` takes them. */
function clusterOf(written: readonly KubernetesObject[]): CheckedCluster {
  const registered = registeredKinds(written);
  return {
    name: 'east',
    minor: 36,
    rootNamespace: 'istio-system',
    platform: undefined,
    objects: written.map((object) =>
      toCheckedObject(asApplied(object, { namespace: 'shop', registered }), () => ({ file: '' }), undefined),
    ),
  };
}

/** A few objects of every kind. */
function anyObjects(seed: number): readonly KubernetesObject[] {
  const maker = new ObjectMaker(seed);
  return kinds.flatMap(({ kind, of, defs }) => [0, 1].map(() => maker.make(kind, of, defs)));
}

it('no objects break a rule, whatever their schemas let them be', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const cluster = clusterOf(anyObjects(seed));
      expect(checkObjects(cluster)).not.toEqual([]);
      expect(objectsByKind(cluster).size).toBeGreaterThan(kinds.length / 2);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it.each(['constructor', 'toString', '__proto__'])('%s is a group and a kind as any other', (name) => {
  const odd = ['', 'monitoring.coreos.com', 'networking.istio.io', name].map((group) => ({
    apiVersion: `${group}/v1beta1`,
    kind: name,
    metadata: { name: 'a', namespace: 'shop' },
  }));
  const codes = checkObjects(clusterOf(odd)).map(({ code }) => code);
  expect(codes).toEqual(odd.map(() => 'unknown-kind'));
});
