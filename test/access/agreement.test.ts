import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decide } from '../../src/access/decide';
import { passes } from '../../src/access/passes';
import { readFacts } from '../../src/access/read-facts';
import { evaluate } from './brute/evaluate';
import { generateCluster } from './generate-cluster';

/** Two readings of the same documentation, by two authors who did not look at each other's. */
describe('the engine and the literal evaluator', () => {
  test('agree on whether a request passes, and on the layer that refuses it', () => {
    fc.assert(
      fc.property(generateCluster, ({ objects, request }) => {
        const facts = readFacts(objects);
        const { allowed, layers } = decide(facts, request);
        const refusedBy = layers.find((finding) => !finding.allowed)?.layer;
        const literal = evaluate(objects, request);
        // Lists of edges ask without wanting reasons. One assertion of all: each costs more than what it asserts.
        expect({ allowed, refusedBy, passes: passes(facts, request) }).toEqual({
          ...literal,
          passes: literal.allowed,
        });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('are compared on cases of both answers and of every layer between two workloads', () => {
    const answers = fc.sample(generateCluster, { numRuns: 1_000, seed: 1 }).map(({ objects, request }) => {
      const { allowed, refusedBy } = evaluate(objects, request);
      return allowed ? 'allowed' : refusedBy;
    });
    const share = (answer: string) => answers.filter((one) => one === answer).length / answers.length;
    expect(share('allowed')).toBeGreaterThan(0.4);
    expect(share('allowed')).toBeLessThan(0.7);
    expect(new Set(answers)).toEqual(
      new Set(['allowed', 'egress', 'ingress', 'mtls', 'token', 'authorization']),
    );
  });
});
