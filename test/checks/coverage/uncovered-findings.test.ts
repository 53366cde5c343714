import { expect, it } from '@jest/globals';
import { uncoveredFindings } from '../../../src/checks/coverage/uncovered-findings';
import { registry } from '../../../src/problems/registry';

it('names each finding once, and none that a rule looks for', () => {
  const codes = uncoveredFindings.map(({ code }) => code);
  const covered = new Set(
    Object.values<{ readonly upstream?: readonly string[] }>(registry).flatMap(
      ({ upstream }) => upstream ?? [],
    ),
  );
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => covered.has(code))).toEqual([]);
});
