import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { problem } from '../../src/problems/problem';
import type { Finding } from '../../src/review/finding';
import { makeReview } from '../../src/review/make-review';
import type { ReviewContext } from '../../src/review/review-context';
import { treePairOf } from './compare/tree-pair-of';

const object = (name: string, replicas: number) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'n' },
  spec: { replicas },
});

const nothing = { landscape: undefined, problems: [], waivers: [], today: '2026-11-23' };

const given = (before: number, after: number) => ({
  trees: treePairOf(
    { 'c/n/web/w.yaml': [object('web', before)] },
    { 'c/n/web/w.yaml': [object('web', after)] },
  ),
  ...nothing,
});

describe('makeReview', () => {
  it('says nothing of a revision and itself', () => {
    const tree = fc.dictionary(
      fc.constantFrom('c/n/a/w.yaml', 'c/n/b/w.yaml', 'd/n/a/w.yaml'),
      fc.tuple(fc.constantFrom('a', 'b'), fc.nat(9)).map(([name, count]) => [object(name, count)]),
    );
    fc.assert(
      fc.property(tree, (one) => {
        const review = makeReview({ trees: treePairOf(one, one), ...nothing });
        expect(review).toMatchObject({ groups: [], sections: [], findings: [], headline: { risk: 'none' } });
      }),
    );
  });

  it('asks every section and the guards about the same change', () => {
    const seen: ReviewContext[] = [];
    const asked: unknown[] = [];
    const attention: Finding = {
      problem: problem('foreign-file', { file: 'dist/x' }, { path: 'dist/x' }),
      weight: 'attention',
      changes: [],
      waived: undefined,
    };
    const refused: Finding = { ...attention, weight: 'refused' };
    const waived: Finding = { ...refused, waived: { reason: 'agreed', until: '2027-01-01' } };
    const section = { id: 'order' as const, title: 'Order', summary: 'one', lines: [], diagrams: [] };
    const review = makeReview(
      given(1, 2),
      [(context) => (seen.push(context), section), () => undefined],
      ({ changes }) => {
        asked.push(changes);
        return { findings: [attention, waived, refused], problems: [] };
      },
    );
    expect(review.sections).toEqual([section]);
    expect(review.findings).toEqual([refused, waived, attention]);
    expect(asked).toEqual([seen[0]?.changes]);
    expect(seen[0]?.changes).toHaveLength(1);
  });

  it('refuses what cannot be read, and what keeps dist/ from being written', () => {
    const pair = given(1, 2);
    const file = 'c/n/web/w.yaml';
    const head = { ...pair.trees.head, read: () => 'a: [\n' };
    const blocked = problem('blocked-path', { file: 'dist/x' }, { path: 'dist/x', reason: 'is a link' });
    const foreign = problem('foreign-file', { file: 'dist/x' }, { path: 'dist/x' });
    const { findings } = makeReview({
      ...pair,
      trees: { ...pair.trees, head },
      problems: [foreign, blocked],
    });
    expect(findings.map((one) => [one.weight, one.problem.code, one.problem.at.file])).toEqual([
      ['refused', 'broken-yaml', `dist/${file}`],
      ['refused', 'blocked-path', 'dist/x'],
      ['attention', 'foreign-file', 'dist/x'],
    ]);
  });
});
