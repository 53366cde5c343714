import { describe, expect, it } from '@jest/globals';
import type { CheckJson } from '../../src/cli/output/check-json';
import { repository } from '../helpers/repository';
import { runProgram, runWithInput } from '../helpers/run-program';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';
import { readTree } from '../helpers/read-tree';

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
`;
const route = (host: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
spec:
  hosts: [web]
  http:
    - route:
        - destination:
            host: ${host}
`;
const files = (...texts: readonly string[]) =>
  repository(Object.fromEntries(texts.map((text, index) => [`k8s/${index}.yaml`, text])));

describe('of manifests', () => {
  it('is silent where nothing is wrong, and says what it looked at', () => {
    const { code, out, err } = runProgram(files(service, route('web')), 'check', 'k8s');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Checked 2 objects of 2 files in k8s by \d+ rules\.\n$/);
  });

  it('names file, line and column of each problem', () => {
    const { code, out } = runProgram(files(service, route('wbe')), 'check', 'k8s');
    expect(code).toBe(1);
    expect(out).toMatch(/^k8s\/1\.yaml:10:13 {2}error unknown-route-host\n/);
    expect(out).toContain('did you mean web.default.svc.cluster.local?');
    expect(out).toMatch(/\n1 error\n\nChecked 2 objects/);
  });

  it('reads what is piped in, alone or with files', () => {
    const root = files(service);
    expect(runWithInput(route('web'), root, 'check', '-', 'k8s')).toMatchObject({ code: 0 });
    expect(runWithInput(route('wbe'), root, 'check', '-', 'k8s').out).toMatch(/^stdin:10:13 {2}error/);
  });

  it('puts what says no namespace into the one that is named', () => {
    const there = service.replace('  name: web\n', '  name: web\n  namespace: shop\n');
    const root = files(there, route('web'));
    // Nothing is known of other services that may be in the default one.
    expect(runProgram(root, 'check', 'k8s', '--namespace', 'shop').code).toBe(0);
    expect(runProgram(root, 'check', 'k8s').out).toContain('unknown-route-host');
  });

  it('checks fields against a version of Kubernetes, the newest without one', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a, restartPolicyRules: [] }] }\n';
    const check = (...args: readonly string[]) => runProgram(files(pod), 'check', 'k8s', ...args).out;
    expect(check()).not.toContain('restartPolicyRules');
    expect(check('--kubernetes', '1.33')).toContain('restartPolicyRules exists only in');
  });

  it('checks each cluster of dist/ alone', () => {
    const { projects } = sourcesOf({ shop: project });
    const root = smallCompany({ platform, projects });
    runProgram(root, 'synth');
    const { code, out } = runProgram(root, 'check', 'dist');
    expect(out).toMatch(/^Checked \d+ objects of \d+ files in 2 clusters by \d+ rules\.\n$/);
    expect(code).toBe(0);
  });

  it.each([
    ['a format there is not', ['check', '--format', 'xml']],
    ['a version there is not', ['check', 'k8s', '--kubernetes', '1.2']],
    ['a cluster of manifests', ['check', 'k8s', '--cluster', 'east']],
    ['a namespace of definitions', ['check', '--namespace', 'shop']],
  ])('refuses %s', (_, args) => {
    const { code, out, err } = runProgram(files(service), ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^error: /);
  });

  it('refuses a path that is not there', () => {
    const { code, out } = runProgram(repository({}), 'check', 'nowhere');
    expect(code).toBe(1);
    expect(out).toMatch(/^nowhere {2}error no-manifests\n/);
    expect(out).toContain('Nothing could be checked.');
  });
});

describe('as', () => {
  const ask = (format: string) =>
    runProgram(files(service, route('wbe')), 'check', 'k8s', '--format', format);

  it('JSON', () => {
    const { code, out } = ask('json');
    expect(code).toBe(1);
    const { checked, ...found } = JSON.parse(out) as CheckJson;
    expect(checked).toEqual({
      clusters: [{ name: 'k8s', objects: 2 }],
      files: 2,
      rules: expect.any(Number),
    });
    expect(found).toMatchObject({
      version: 1,
      errors: 1,
      warnings: 0,
      problems: [{ code: 'unknown-route-host', severity: 'error', file: 'k8s/1.yaml', line: 10, column: 13 }],
    });
  });

  it('SARIF', () => {
    const { code, out } = ask('sarif');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          automationDetails: { id: 'check/' },
          results: [
            {
              ruleId: 'unknown-route-host',
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'k8s/1.yaml' },
                    region: { startLine: 10, startColumn: 13 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('JUnit', () => {
    const { code, out } = ask('junit');
    expect(code).toBe(1);
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /);
    expect(out).toContain('<testcase name="unknown-route-host" classname="k8s/1.yaml" file="k8s/1.yaml">');
  });
});

describe('of definitions', () => {
  const company = (definition: unknown) =>
    smallCompany({ platform, projects: sourcesOf({ shop: definition }).projects });

  it('checks what they render, and writes nothing', () => {
    const root = company(project);
    const before = readTree(root);
    const { code, out, err } = runProgram(root, 'check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Checked \d+ objects of \d+ files in 2 clusters by \d+ rules\.\n$/);
    expect(readTree(root)).toEqual(before);
  });

  it('checks one cluster alone', () => {
    const { out } = runProgram(company(project), 'check', '--cluster', 'east');
    expect(out).toMatch(/ in east by \d+ rules\.\n$/);
    expect(runProgram(company(project), 'check', '--cluster', 'eas').out).toContain('did you mean east?');
  });

  it('tells of definitions that cannot be rendered', () => {
    const { code, out } = runProgram(company({ ...project, owner: {} }), 'check');
    expect(code).toBe(1);
    expect(out).toMatch(/^apps\/shop\/project\.ts:\d+:\d+ {2}error missing-field\n/);
    expect(out).toContain('Nothing could be checked.');
  });
});
