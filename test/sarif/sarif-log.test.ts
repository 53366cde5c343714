import { describe, expect, it } from '@jest/globals';
import { problem, type Problem } from '../../src/problems/problem';
import { sarifLog } from '../../src/sarif/sarif-log';

const unknown = (host: string, line: number): Problem =>
  problem(
    'unknown-route-host',
    { file: 'a.yaml', line },
    { object: 'VirtualService shop/web', host, suggestion: undefined },
  );
const broken = problem('broken-yaml', { file: 'a.yaml' }, { reason: 'is none' });

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly object[] } };
    readonly results: readonly {
      readonly partialFingerprints: { readonly 'meshwright/v1': string };
      readonly ruleIndex: number;
    }[];
  }[];
}

const runOf = (...problems: readonly Problem[]) => {
  const findings = problems.map((found) => ({ problem: found, level: 'error' as const }));
  const [run] = (JSON.parse(sarifLog('check', findings, (place) => place)) as Log).runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
};
const fingerprintsOf = (...problems: readonly Problem[]) =>
  runOf(...problems).results.map(({ partialFingerprints }) => partialFingerprints['meshwright/v1']);

describe('a log of SARIF', () => {
  it('has as much help for a rule as the registry', () => {
    const { tool, results } = runOf(unknown('a', 1), broken);
    expect(tool.driver.rules).toEqual([
      {
        id: 'broken-yaml',
        shortDescription: { text: 'broken yaml' },
        fullDescription: { text: expect.stringContaining('API server') },
        help: { text: expect.stringMatching(/\n\nFor example: this is no YAML: [^\n]+$/) },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'unknown-route-host',
        shortDescription: { text: 'unknown route host' },
        fullDescription: { text: expect.stringContaining('503') },
        help: {
          text: expect.stringMatching(
            /503.*\n\nFor example: .* ordes.*\n\nOthers call it IST0101, KIA1101\./,
          ),
        },
        helpUri: expect.stringContaining('https://istio.io/'),
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['IST0101', 'KIA1101'] },
      },
    ]);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0]);
  });

  it('knows a finding again whose line has moved, and tells alike ones apart', () => {
    const [first, second, third] = fingerprintsOf(unknown('a', 1), unknown('a', 2), unknown('b', 3));
    expect(fingerprintsOf(unknown('a', 9))).toEqual([first]);
    expect(new Set([first, second, third]).size).toBe(3);
  });
});
