import { describe, expect, it } from '@jest/globals';
import { containerTargets } from '../../../../src/constructs/mesh-service/access/container-targets';
import type { Port } from '../../../../src/model/port';

const port = (target: number): Port => ({ target }) as Port;

describe('containerTargets', () => {
  it('has each container port once, in the order of numbers', () => {
    expect(containerTargets([port(9000), port(80), port(9000), port(8080)])).toEqual([80, 8080, 9000]);
    expect(containerTargets([])).toEqual([]);
  });
});
