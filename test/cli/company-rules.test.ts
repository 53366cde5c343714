import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CheckJson } from '../../src/cli/output/check-json';
import { repository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';

const rule = (over: string = '', check = '({ objects }) => objects("/Service").map(find)') => `
import { defineRule, type RuleObject } from 'meshwright';

const find = (object: RuleObject) => ({ object, path: ['metadata', 'name'], what: object.name + ' is seen' });

export default defineRule({
  why: 'it is',
  remedy: 'hide it',
  severity: { prod: 'error' },
  check: ${check},
  exemptions: [${over}],
});
`;
const exempt = (target: string, until = '2030-01-31') =>
  `{ ${target}, reason: 'so', owner: 'a@b.example', until: '${until}' }`;
const now = ['--now', '2029-06-01'];

/** One cluster with one service. */
const { east } = platform.clusters;
const { api } = project.services;
const small = sourcesOf({
  shop: { ...project, environments: { prod: { quota: 'small' } }, services: { api } },
});

const company = (text: string, files: Readonly<Record<string, string>> = {}) =>
  smallCompany(
    {
      platform: { ...platform, clusters: { east }, environments: { prod: platform.environments['prod'] } },
      projects: small.projects,
    },
    { 'apps/rules/seen.ts': text, ...files },
  );

describe('findings of a rule of the company', () => {
  it('keep dist/ from being written, at the line of the service', () => {
    const root = company(rule());
    const { code, err } = runProgram(root, 'synth');
    expect(code).toBe(1);
    expect(err).toMatch(
      /apps\/shop\/project\.ts:\d+:\d+ {2}error company\/seen\n {2}api is seen\n {2}→ hide it\n/,
    );
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('are let through by exemptions, which synth does not mention and check counts', () => {
    const root = company(rule(exempt("project: 'shop'")));
    const synth = runProgram(root, 'synth');
    expect(synth).toMatchObject({ code: 0, err: '' });
    const checked = runProgram(root, 'check', ...now);
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/^Checked .* by \d+ rules, \d exempted\.\n$/);
    const json = JSON.parse(runProgram(root, 'check', '--format', 'json', ...now).out) as CheckJson;
    expect(json).toMatchObject({ problems: [], errors: 0 });
    expect(json.exempted).toBeGreaterThan(0);
    const sarif = runProgram(root, 'check', '--format', 'sarif', ...now).out;
    expect(sarif).toContain('"justification": "so (a@b.example, until 2030-01-31)"');
    expect(sarif).toContain('"text": "it is"');
  });

  it('come back when the exemption ends, which synth does not look at', () => {
    const root = company(rule(exempt("project: 'shop'")));
    expect(runProgram(root, 'check', '--now', '2030-01-31T23:59:59Z').code).toBe(0);
    const { code, out } = runProgram(root, 'check', '--now', '2030-02-01T00:00:00Z');
    expect(code).toBe(1);
    expect(out).toContain('error company/seen');
    expect(out).toMatch(/apps\/rules\/seen\.ts:11:\d+ {2}error expired-exemption/);
    expect(runProgram(root, 'synth').code).toBe(0);
  });
});

describe('explain', () => {
  it('says what the rule means, how grave it is where, and what it lets through', () => {
    const text = rule(exempt("project: 'shop', object: 'Service shop/web'")).replace(
      'why:',
      "source: 'https://a.example/seen', why:",
    );
    expect(runProgram(company(text), 'explain', 'company/seen')).toEqual({
      code: 0,
      err: '',
      out: `company/seen  error in prod

What to do:
  → hide it

Why it matters:
  it is

Exempted:
  shop, Service shop/web: so (a@b.example, until 2030-01-31)

Read on: https://a.example/seen

The rule: apps/rules/seen.ts
`,
    });
  });

  it('names the rule that was probably meant, and what is wrong with one that cannot be read', () => {
    expect(runProgram(company(rule()), 'explain', 'company/sene').err).toBe(
      'error: there is no code company/sene: did you mean company/seen?\n',
    );
    expect(runProgram(company('export {};'), 'explain', 'company/seen').err).toContain('error no-definition');
  });
});

it('asks for the removal of an exemption that nothing needs', () => {
  const root = company(rule(`${exempt("project: 'shop'")}, ${exempt("object: 'Service shop/gone'")}`));
  const { code, err } = runProgram(root, 'synth');
  expect(code).toBe(0);
  expect(err).toMatch(/apps\/rules\/seen\.ts:11:\d+ {2}warning unused-exemption/);
  expect(err).toContain('1 warning\n');
  // Of a part nobody can tell.
  expect(runProgram(root, 'synth', '--project', 'shop').err).toBe('');
});

describe('a rule that is wrong', () => {
  it('is told at the line that throws, and hides nothing else', () => {
    const root = company(rule('', '() => {\n    throw new Error("no luck");\n  }'), {
      'apps/rules/other.ts': rule(),
    });
    const { code, err } = runProgram(root, 'synth');
    expect(code).toBe(1);
    expect(err).toMatch(
      /apps\/rules\/seen\.ts:11:\d+ {2}error throwing-rule\n {2}the rule company\/seen throws: no luck\n/,
    );
    expect(err).toContain('error company/other');
    expect(err).not.toContain('    at ');
  });

  it('is told when it asks for the time', () => {
    const { err } = runProgram(company(rule('', '() => [Date.now()]')), 'synth');
    expect(err).toMatch(/error throwing-rule\n.*Date\.now\(\) is another each time/);
  });

  it('is told with others that cannot be read', () => {
    const root = company('export const rule = {};', { 'apps/rules/half.ts': 'export default {' });
    const { err } = runProgram(root, 'synth');
    expect(err).toMatch(/apps\/rules\/seen\.ts.* {2}error no-definition\n.*\n.*export default defineRule\(/);
    expect(err).toContain('apps/rules/half.ts:1:17  error broken-definition');
  });
});

describe('with manifests of others', () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ name: http, port: 80 }] }\n';

  it('rules look at them, as far as they need no environment', () => {
    const root = company(rule(), { 'k8s/web.yaml': service });
    expect(runProgram(root, 'check', 'k8s', ...now)).toMatchObject({ code: 0 });
    const everywhere = rule().replace("{ prod: 'error' }", "'warning'");
    const { code, out } = runProgram(company(everywhere, { 'k8s/web.yaml': service }), 'check', 'k8s');
    expect(code).toBe(0);
    expect(out).toMatch(/^k8s\/web\.yaml:3:\d+ {2}warning company\/seen\n {2}web is seen\n/);
  });

  it('only rules are read of apps/', () => {
    const broken = rule().replace("{ prod: 'error' }", "'error'");
    const root = repository({
      'apps/rules/seen.ts': broken,
      'apps/platform.ts': '}',
      'k8s/web.yaml': service,
    });
    const { out } = runProgram(root, 'check', 'k8s');
    expect(out).toContain('error company/seen');
    expect(out).toContain('1 error\n');
  });
});
