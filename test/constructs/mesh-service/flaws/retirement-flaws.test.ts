import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../../src/constructs/mesh-service/mesh-service-props';
import { http, render } from '../render';

const retired = { on: '2030-05-01', reason: 'replaced' };
const none = { min: 0, max: 0, cpuPercent: 70 };
const caller = { namespace: 'shop', service: 'web', ports: [http] };

describe('a MeshService that is retired', () => {
  it('runs no pods and is called by nobody', () => {
    expect(() => render({ retired, scale: none, ports: [http] })).not.toThrow();
  });

  it.each<[string, Partial<MeshServiceProps>]>([
    ['scale.min and scale.max must be 0', { scale: { ...none, max: 1, min: 1 } }],
    ['has no callers', { callers: [caller] }],
    ['is not exposed', { exposures: [{ gateway: 'public', host: 'a.example', paths: ['/'], port: http }] }],
  ])('is refused otherwise: %s', (flaw, props) => {
    expect(() => render({ retired, scale: none, ports: [http], ...props })).toThrow(flaw);
  });

  it('is no job', () => {
    const job = { kind: 'preceding', before: 'web', deadlineSeconds: 60, retries: 1 } as const;
    expect(() => render({ retired, job })).toThrow('a job is removed, not retired');
  });
});
