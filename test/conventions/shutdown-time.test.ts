import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { shutdownTime } from '../../src/conventions/shutdown-time';

it('leaves the application time after its longest phase, and the proxy time after the application', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.integer({ min: 7, max: 3600 }), (drainSeconds, graceSeconds) => {
      const phase = shutdownTime.phase(graceSeconds);
      expect(phase).toBeLessThanOrEqual(graceSeconds - 5);
      expect(shutdownTime.pod({ drainSeconds, graceSeconds })).toBe(drainSeconds + graceSeconds + 5);
    }),
  );
});
