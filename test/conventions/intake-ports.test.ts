import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intakePorts } from '../../src/conventions/intake-ports';

const namespaces = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/), { maxLength: 300 });

it('gives each namespace a port of its own, in whatever order they come', () => {
  fc.assert(
    fc.property(namespaces, (names) => {
      const ports = intakePorts(names);
      expect(new Set(ports.values()).size).toBe(names.length);
      expect([...ports.values()].every((port) => port >= 20_000 && port < 30_000)).toBe(true);
      expect(intakePorts(names.toReversed())).toEqual(ports);
    }),
    { numRuns: 30 },
  );
});

it('moves nobody for a newcomer but those that it meets', () => {
  const many = Array.from({ length: 100 }, (_, index) => `project-${index}-dev`);
  const before = intakePorts(many);
  const after = intakePorts([...many, 'newcomer-dev']);
  expect(many.filter((name) => before.get(name) !== after.get(name))).toEqual([]);
});
