import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../helpers/run-program';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';
import { withChange } from '../helpers/with-change';

/** Two warnings, each of which holds in two clusters. */
const risky = withChange(
  withChange(project, ['services', 'web', 'scale'], { min: 1, max: 9 }),
  ['environments', 'prod', 'quota'],
  { cpu: 2, memory: '16Gi' },
);

const company = (definition: unknown) =>
  smallCompany({ platform, projects: sourcesOf({ shop: definition }).projects });

describe('warnings', () => {
  it('are shown once each and keep nothing from being written', () => {
    const root = company(risky);
    const { code, out, err } = runProgram(root, 'synth');
    expect(code).toBe(0);
    expect(out).toMatch(/^dist\/ written: \d+ created/m);
    expect(existsSync(join(root, 'dist/east/shop/web/workload.yaml'))).toBe(true);
    expect(err.match(/warning quota-below-peak/g)).toHaveLength(1);
    expect(err.match(/warning one-pod-at-rest/g)).toHaveLength(1);
    expect(err).toMatch(/^2 warnings$/m);
    expect(err).not.toContain('error');
  });

  it('do not fail a check of what is current', () => {
    const root = company(risky);
    runProgram(root, 'synth');
    const { code, err } = runProgram(root, 'synth', '--check');
    expect(code).toBe(0);
    expect(err).toContain('2 warnings');
  });

  it('are in the JSON beside what was written', () => {
    const { code, out } = runProgram(company(risky), 'synth', '--json');
    const result = JSON.parse(out) as { problems: { code: string; severity: string }[]; created: string[] };
    expect(code).toBe(0);
    expect(result.problems.map(({ code: one, severity }) => [one, severity])).toEqual([
      ['quota-below-peak', 'warning'],
      ['one-pod-at-rest', 'warning'],
    ]);
    expect(result.created).toContain('east/shop/web/workload.yaml');
  });

  it('come before errors, which end the report', () => {
    const root = company(withChange(risky, ['services', 'web', 'resources'], { cpu: 2, cpuLimit: 1 }));
    const { code, err } = runProgram(root, 'synth');
    expect(code).toBe(1);
    expect(err.indexOf('warning one-pod-at-rest')).toBeGreaterThan(-1);
    expect(err.indexOf('warning one-pod-at-rest')).toBeLessThan(err.indexOf('error limit-below-request'));
    expect(err).toContain('dist/ is as it was.');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('do not hide what runs where', () => {
    const { code, out } = runProgram(company(risky), 'list');
    expect(code).toBe(0);
    expect(out).toMatch(/^shop\/web /m);
  });
});
