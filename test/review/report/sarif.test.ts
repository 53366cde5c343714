import { describe, expect, it } from '@jest/globals';
import { problem } from '../../../src/problems/problem';
import { sarif } from '../../../src/review/report/sarif';
import { refusal } from './review-of';

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: unknown;
        };
      }[];
      readonly relatedLocations?: readonly unknown[];
      readonly suppressions?: readonly unknown[];
    }[];
  }[];
}

const stale = problem(
  'stale-dist',
  { file: 'dist/a b/ü.yaml' },
  { files: ['dist/a b/ü.yaml'], source: 'apps/shop/project.ts' },
  { file: 'apps/shop/project.ts', path: ['services', 'web'] },
);

const log = JSON.parse(
  sarif(
    {
      findings: [
        refusal('is a trap'),
        { problem: stale, weight: 'attention', changes: [], waived: undefined },
        refusal('is fine', { reason: 'agreed', until: '2027-01-01' }),
      ],
    },
    { resolve: (place) => (place.path === undefined ? place : { ...place, line: 9, column: 5 }) },
  ),
) as Log;

describe('sarif', () => {
  it('has what the schema requires of a log, a run, a tool and a result', () => {
    expect(log).toMatchObject({ $schema: expect.stringContaining('sarif-2.1.0'), version: '2.1.0' });
    const [run] = log.runs;
    expect(run?.tool.driver).toMatchObject({
      name: 'Meshwright',
      rules: [{ id: 'blocked-path' }, { id: 'stale-dist' }],
    });
    expect(run?.results).toHaveLength(3);
    for (const { ruleId, ruleIndex, level, message, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
    }
  });

  it('names lines where they are known, as addresses', () => {
    const [refused, attention] = log.runs[0]?.results ?? [];
    expect(refused?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'dist/a.yaml' },
          region: { startLine: 3, startColumn: 1 },
        },
      },
    ]);
    expect(attention?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'dist/a%20b/%C3%BC.yaml' } } },
    ]);
    expect(attention?.relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'apps/shop/project.ts' },
          region: { startLine: 9, startColumn: 5 },
        },
      },
    ]);
  });

  it('keeps what is waived, suppressed', () => {
    const [refused, , waived] = log.runs[0]?.results ?? [];
    expect(refused?.suppressions).toBeUndefined();
    expect(waived?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'agreed (until 2027-01-01)' },
    ]);
  });
});
