import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type Changes, changedSources } from '../helpers/changed-sources';
import { runProgram } from '../helpers/run-program';
import { smallCompany } from '../helpers/small-company';

const sample = join(__dirname, '../..');
const companyWith = (changes: Changes) => {
  const { platform, projects } = changedSources(changes);
  return smallCompany({ platform: platform.definition, projects });
};
const company = companyWith({ 'platform.defaults': { scale: 2 }, 'services.api.scale': 3 });
const file = 'dist/east/shop/api/workload.yaml';

it('quotes the line with a mark, and names what it beat', () => {
  const { code, out } = runProgram(company, 'why', `${file}#/spec/replicas`);
  expect(code).toBe(0);
  expect(out).toMatch(/^Deployment\/api\/spec\/replicas = 3\n/);
  expect(out).toMatch(
    /^ {2}apps\/shop\/project\.ts:\d+:\d+ {2}service says it\n {4}(\d+) \| "scale": 3,?\n +\^\n/m,
  );
  expect(out).toMatch(
    /^ {4}beats platform: 2 {2}apps\/platform\.ts:\d+:\d+\n {4}beats Meshwright's own default: 1\n/m,
  );
});

it('says where a default could be said otherwise', () => {
  const { out } = runProgram(
    company,
    'why',
    'dist/east/shop/web/workload.yaml#Deployment/web/spec/strategy/type',
  );
  expect(out).toContain('Meshwright itself says it, in the construct');
  const other = runProgram(
    company,
    'why',
    `${file}#Deployment/api/spec/template/spec/terminationGracePeriodSeconds`,
  );
  expect(other.out).toContain('runtime says it');
  expect(other.out).toContain('→ to say it otherwise, write services.api.shutdown.');
});

it('prints all of it as JSON, with lines', () => {
  const { out } = runProgram(company, 'why', `${file}#Deployment/api/spec/replicas`, '--json');
  expect(JSON.parse(out)).toMatchObject({
    kind: 'Deployment',
    name: 'api',
    namespace: 'shop',
    value: 3,
    causes: [
      { layer: 'service', value: 3, place: { file: 'apps/shop/project.ts', line: expect.any(Number) } },
    ],
    capped: false,
  });
});

it('lists the objects of a file and the definition of each', () => {
  const { code, out } = runProgram(sample, 'why', 'dist/prod-east/robot-shop/cart/access.yaml');
  expect(code).toBe(0);
  expect(out).toMatch(/^KIND +NAME +DEFINITION +CONSTRUCT\n/);
  expect(out).toMatch(/^AuthorizationPolicy +cart +apps\/robot-shop\/project\.ts +cart\//m);
});

it.each([
  ['dist/east/shop/apii/workload.yaml', 'unknown-output', 'did you mean dist/east/shop/api/workload.yaml?'],
  [`${file}#Deploymnet/api/spec`, 'unknown-object', 'did you mean Deployment/api?'],
  [`${file}#/metadata/name`, 'several-objects', 'Deployment/api'],
  [`${file}#Deployment/api/spec/replica`, 'unknown-pointer', 'did you mean replicas?'],
])('answers %s with %s', (question, problem, remedy) => {
  const { code, out, err } = runProgram(company, 'why', question);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain(`error ${problem}`);
  expect(err).toContain(remedy);
});

it('says what is wrong with definitions that cannot be read', () => {
  const broken = companyWith({ 'services.api.prots': { http: 80 } });
  const { code, err } = runProgram(broken, 'why', `${file}#/spec/replicas`);
  expect(code).toBe(1);
  expect(err).toContain('unknown-field');
});
