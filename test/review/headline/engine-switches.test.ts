import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeKind } from '../../../src/review/change';
import { engineSwitches } from '../../../src/review/headline/engine-switches';

const of = (kind: ChangeKind, apiVersion: string, name: string): Change => {
  const object = { apiVersion, kind: name, metadata: { name: 'shop.web', namespace: 'engine' } };
  const state = { object, cluster: 'office', file: 'office/_delivery/shop.yaml', owner: 'office/_delivery' };
  return {
    kind,
    before: kind === 'created' ? undefined : state,
    after: kind === 'deleted' ? undefined : state,
    fields: [],
  };
};
const flux = (kind: ChangeKind) => of(kind, 'kustomize.toolkit.fluxcd.io/v1', 'Kustomization');
const argo = (kind: ChangeKind) => of(kind, 'argoproj.io/v1alpha1', 'Application');

describe('engineSwitches', () => {
  it('says of a cluster which engine it had and which it gets', () => {
    expect(engineSwitches([flux('deleted'), argo('created')])).toEqual([
      'office goes over from Flux to Argo CD',
    ]);
    expect(engineSwitches([argo('deleted'), flux('created')])).toEqual([
      'office goes over from Argo CD to Flux',
    ]);
  });

  it('says nothing where one engine only gets other instructions', () => {
    expect(engineSwitches([flux('deleted'), flux('created')])).toEqual([]);
    expect(engineSwitches([argo('created')])).toEqual([]);
    expect(engineSwitches([flux('deleted'), argo('updated')])).toEqual([]);
  });
});
