import { describe, expect, it } from '@jest/globals';
import { reviewRules } from '../../../src/conventions/review-rules';
import type { LimitCode } from '../../../src/model/review-rules';
import { guardChanges } from '../../../src/review/guards/guard-changes';
import type { Section, SectionLine } from '../../../src/review/section';
import { contextOf, pairOf, waiverOf, type Fixture } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const tree = (image: string): Fixture =>
  Object.fromEntries(
    ['office', 'east'].flatMap((cluster) =>
      ['shop-dev', 'shop-prod'].flatMap((namespace) => [
        [
          `${cluster}/${namespace}/api/workload.yaml`,
          ['api', 'web'].map((name) => {
            const made = deploymentOf(name, namespace);
            const spec = made['spec'] as Readonly<Record<string, unknown>>;
            return { ...made, spec: { ...spec, template: { spec: { image } } } };
          }),
        ],
        [
          `${cluster}/${namespace}/api/observability.yaml`,
          [{ ...objectOf('ConfigMap', 'rules', namespace), data: { image } }],
        ],
        [
          `${cluster}/${namespace}/api/access.yaml`,
          [{ ...objectOf('Service', 'api', namespace), apiVersion: 'v1', spec: { selector: { image } } }],
        ],
      ]),
    ),
  );

const line = (sign: SectionLine['sign'], weight: SectionLine['weight'], cluster: string): SectionLine => ({
  sign,
  weight,
  cluster,
  text: 'a line',
  objects: [],
});
const section = (id: Section['id'], lines: readonly SectionLine[]): Section => ({
  id,
  title: id,
  summary: id,
  lines,
  diagrams: [],
});

function codes(code: LimitCode, above: number, sections: readonly Section[], waiver?: { cluster: string }) {
  const { findings, problems } = guardChanges({
    ...contextOf(pairOf(tree('one'), tree('two')), waiver && [waiverOf(code, waiver)]),
    rules: { ...reviewRules, [code]: { level: 'refuse', above, isSet: true } },
    sections,
    isProduction: (_cluster, namespace) => namespace === 'shop-prod',
  });
  expect(problems).toEqual([]);
  return findings.map(({ problem, waived }) => [problem.code, problem.args, waived !== undefined]);
}

/** Three on one cluster, one on the other. */
const lines = (sign: SectionLine['sign'], weight: SectionLine['weight']) => [
  ...Array.from({ length: 3 }, () => line(sign, weight, 'east')),
  line(sign, weight, 'office'),
  line('~', 'note', 'east'),
];

describe.each([
  ['many-edges-gained', [section('access', lines('+', 'note')), section('alerts', lines('+', 'note'))]],
  ['much-opened', [section('exposure', lines('+', 'security'))]],
  ['many-alerts-lost', [section('alerts', lines('-', 'risk')), section('access', lines('-', 'risk'))]],
] as const)('the limit %s', (code, sections) => {
  it('is met by as much as it says, and not by more', () => {
    expect(codes(code, 3, sections)).toEqual([]);
    expect(codes(code, 2, sections)).toEqual([[code, { cluster: 'east', count: 3, above: 2 }, false]]);
    expect(codes(code, 0, sections)).toHaveLength(2);
    expect(codes(code, 0, [])).toEqual([]);
  });
});

describe('the limit many-restarts', () => {
  it('counts workloads of production, on each cluster', () => {
    expect(codes('many-restarts', 2, [])).toEqual([]);
    expect(codes('many-restarts', 1, [])).toEqual(
      ['east', 'office'].map((cluster) => ['many-restarts', { cluster, count: 2, above: 1 }, false]),
    );
  });

  it('is let through by a waiver, of one cluster', () => {
    expect(codes('many-restarts', 1, [], { cluster: 'office' })).toEqual([
      ['many-restarts', { cluster: 'east', count: 2, above: 1 }, false],
      ['many-restarts', { cluster: 'office', count: 2, above: 1 }, true],
    ]);
  });
});
