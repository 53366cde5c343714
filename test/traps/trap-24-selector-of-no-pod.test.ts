import { expect, it } from '@jest/globals';
import { guardedShop, type GuardedObject } from '../helpers/guarded-shop';

const objects = guardedShop();

interface Selecting {
  readonly selector?: { readonly matchLabels: Readonly<Record<string, string>> };
  readonly workloadSelector?: { readonly labels: Readonly<Record<string, string>> };
  readonly template?: { readonly metadata: { readonly labels: Readonly<Record<string, string>> } };
}

const pods = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
const selects = (object: GuardedObject): Readonly<Record<string, string>> | undefined => {
  const { selector, workloadSelector } = object.spec as Selecting;
  return selector?.matchLabels ?? workloadSelector?.labels;
};

it('selects pods that exist by the labels that they carry', () => {
  const policies = objects.filter(
    (object) =>
      [
        'AuthorizationPolicy',
        'PeerAuthentication',
        'RequestAuthentication',
        'EnvoyFilter',
        'Sidecar',
      ].includes(object.kind) && selects(object) !== undefined,
  );
  expect(new Set(policies.map(({ kind }) => kind))).toEqual(
    new Set(['AuthorizationPolicy', 'RequestAuthentication', 'EnvoyFilter', 'Sidecar']),
  );
  const lost = policies.filter((policy) => {
    const wanted = Object.entries(selects(policy) ?? {});
    return !pods.some(({ cluster, metadata, spec }) => {
      const carried = (spec as Selecting).template?.metadata.labels ?? {};
      return (
        cluster === policy.cluster &&
        metadata.namespace === policy.metadata.namespace &&
        wanted.every(([label, value]) => carried[label] === value)
      );
    });
  });
  expect(lost.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toEqual([]);
});
