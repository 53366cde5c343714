import { describe, expect, it } from '@jest/globals';
import { protection } from '../../src/conventions/protection';
import { protectionOf } from '../../src/conventions/protection-of';

const of = (annotations: Readonly<Record<string, string>>) =>
  protectionOf({ metadata: { name: 'a', annotations } });
const none = {
  argocdPrune: undefined,
  argocdDelete: undefined,
  fluxcd: false,
  forced: { argocd: false, fluxcd: false },
};

describe('protectionOf', () => {
  it('reads what Meshwright writes', () => {
    expect(of(protection)).toEqual({
      ...none,
      argocdPrune: 'confirm',
      argocdDelete: 'confirm',
      fluxcd: true,
    });
  });

  it('finds nothing where nothing is said, or something else', () => {
    expect(protectionOf({ metadata: { name: 'a' } })).toEqual(none);
    expect(
      of({
        'argocd.argoproj.io/sync-options': 'PruneLast=true,Force=true',
        'kustomize.toolkit.fluxcd.io/prune': 'enabled',
      }),
    ).toEqual(none);
  });

  it('tells never from asking, whatever the order and the blanks', () => {
    expect(of({ 'argocd.argoproj.io/sync-options': 'Delete=confirm , Prune=false' })).toMatchObject({
      argocdPrune: 'never',
      argocdDelete: 'confirm',
    });
  });

  it('takes a label of Flux for an annotation, as Flux does', () => {
    const labels = { 'kustomize.toolkit.fluxcd.io/prune': 'Disabled' };
    expect(protectionOf({ metadata: { name: 'a', labels } }).fluxcd).toBe(true);
  });

  it('takes both options of Argo CD together for force', () => {
    expect(of({ 'argocd.argoproj.io/sync-options': 'Force=true,Replace=true' }).forced.argocd).toBe(true);
    expect(of({ 'kustomize.toolkit.fluxcd.io/force': 'Enabled' }).forced.fluxcd).toBe(true);
  });
});
