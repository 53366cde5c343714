import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Matrix } from '../../src/cli/output/access-matrix';
import { repository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';

const sample = join(__dirname, '../..');

describe('of the definitions', () => {
  it('prints the matrix of a project', () => {
    const { code, out } = runProgram(sample, 'access', '--cluster', 'prod-east', '--project', 'insight');
    expect(code).toBe(0);
    expect(out).toMatch(/^prod-east\nFROM +TO +PORT +REQUESTS\n/);
    expect(out).toMatch(/^istio-ingress\/gateway-internal +insight\/metabase +3000 /m);
    expect(out).toMatch(/^kube-system\/kube-dns on port 53: \d+ edges$/m);
  });

  it.each([
    ['markdown', /^## prod-east\n\n\| From \| To \| Port \| Requests \|\n/],
    ['mermaid', /^flowchart LR\n {2}n0\["/],
  ])('prints it as %s', (format, expected) => {
    const { code, out } = runProgram(sample, 'access', '--cluster', 'prod-east', '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it('prints every edge as JSON', () => {
    const { out } = runProgram(sample, 'access', '--cluster', 'prod-east', '--format', 'json');
    const [matrix] = JSON.parse(out) as readonly Matrix[];
    expect(matrix?.edges).toContainEqual({
      from: { kind: 'workload', id: 'bookinfo/productpage' },
      to: { kind: 'workload', id: 'kube-system/kube-dns' },
      port: 53,
    });
  });

  it('answers yes in each cluster and environment, with what allows it', () => {
    const { code, out } = runProgram(sample, 'access', 'bookinfo/productpage', 'bookinfo/ratings');
    expect(code).toBe(0);
    expect(out.match(/^yes {2}/gm)).toHaveLength(4);
    expect(out).toMatch(/✓ authorization +AuthorizationPolicy bookinfo-dev\/ratings: allows/);
  });

  it('answers no, with what denies it', () => {
    const { code, out } = runProgram(sample, 'access', 'bookinfo/details', 'bookinfo/ratings');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^no {3}office: bookinfo-dev\/details → bookinfo-dev\/ratings on port 9080\n {5}✗ egress/,
    );
  });

  it('asks for a method and a path', () => {
    const ask = (path: string) =>
      runProgram(
        sample,
        'access',
        'internet:bookinfo.acme.example',
        'bookinfo/productpage',
        '--method',
        'get',
        '--path',
        path,
      );
    expect(ask('/login').code).toBe(0);
    expect(ask('/metrics').code).toBe(1);
  });

  it('answers for systems outside', () => {
    expect(
      runProgram(sample, 'access', 'petclinic/genai-service', 'api.openai.com', '--cluster', 'prod-east')
        .code,
    ).toBe(0);
    expect(
      runProgram(sample, 'access', 'bookinfo/details', 'api.openai.com', '--cluster', 'prod-east').code,
    ).toBe(1);
  });

  it('proves', () => {
    const { code, out } = runProgram(sample, 'access', '--check', '--cluster', 'prod-west');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Manifests permit what definitions declare, and nothing else.\n',
    });
  });

  it.each([
    [
      ['bookinfo/product-page', 'bookinfo/ratings'],
      /there is no bookinfo\/product-page\n.*did you mean bookinfo\/productpage/,
    ],
    [
      ['bookinfo/details', 'ratings'],
      /there is no ratings\n.*did you mean bookinfo\/ratings or robot-shop\/ratings/,
    ],
    [['internet:bookinfo.acme.exampel', 'bookinfo/details'], /did you mean internet:bookinfo\.acme\.example/],
    [['--cluster', 'prod'], /there is no cluster prod/],
    [['--port', '0', 'a/b', 'c/d'], /A port is a number/],
    [['--format', 'xml'], /Allowed choices are table, markdown, json, mermaid/],
  ])('refuses %j', (args, said) => {
    const { code, err } = runProgram(sample, 'access', ...args);
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });
});

describe('of manifests that somebody else wrote', () => {
  const pod = (name: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\n  labels: { app: ${name} }\nspec:\n  containers: [{ name: app, image: a, ports: [{ containerPort: 80 }] }]\n`;
  const wall = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
  namespace: shop
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: web } } }]
`;
  const ask = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    runProgram(repository(files), 'access', '--manifests', 'k8s', ...args);

  it('answers by what they say', () => {
    const files = {
      'k8s/pods.yaml': `${pod('api')}---\n${pod('web')}---\n${pod('job')}`,
      'k8s/more/wall.yml': wall,
    };
    expect(ask(files, 'shop/web', 'shop/api').code).toBe(0);
    expect(ask(files, 'shop/job', 'shop/api')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/✗ ingress +NetworkPolicy shop\/api: selects the pod/),
    });
    expect(ask(files).out).toMatch(/^shop\/web +shop\/api +80 +all$/m);
  });

  it('names what it cannot judge, and what plays no part', () => {
    const clusterwide =
      'apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: { name: all }\nspec: {}\n---\n' +
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n';
    const { code, err } = ask({ 'k8s/a.yaml': clusterwide });
    expect(code).toBe(0);
    expect(err).toContain('k8s/a.yaml:1:1  warning unjudged-kind');
    expect(err).toContain('Of no account here: ConfigMap\n');
  });

  it.each([
    ['broken YAML', 'kind: [', /k8s\/a\.yaml:1:8 {2}error broken-yaml/],
    [
      'a missing namespace',
      wall.replace('  namespace: shop\n', ''),
      /k8s\/a\.yaml:3:1 {2}error missing-namespace/,
    ],
    [
      'a field that is not there',
      wall.replace('podSelector:', 'podSelectors:'),
      /k8s\/a\.yaml:7:\d+ {2}error broken-manifest/,
    ],
    [
      'a selector that is none',
      wall.replace('{ app: api }', 'api'),
      /k8s\/a\.yaml:7:\d+ {2}error broken-manifest/,
    ],
    ['an object that is there twice', `${wall}---\n${wall}`, /k8s\/a\.yaml:11:1 {2}error duplicate-object/],
    ['nothing', '', /error no-manifests/],
  ])('refuses %s', (_, text, said) => {
    const { code, err } = ask({ 'k8s/a.yaml': text });
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });

  it('refuses a folder that is not there', () => {
    const { code, err } = runProgram(repository({}), 'access', '--manifests', 'nowhere');
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere {2}error no-manifests\n {2}nowhere cannot be read: ENOENT/);
  });
});
