import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const api = ['services', 'api'];
const parse = (over: object, version = 17, overPlatform: unknown = platform) => {
  const { options, ...settings } = over as { readonly options?: object };
  const runtime = { runtime: 'java', version, ...(options === undefined ? {} : { options }) };
  return parseLandscape(
    sourcesOf(
      { shop: withChange(project, api, { ...project.services['api'], ...settings, runtime }) },
      overPlatform,
    ),
  );
};
const codes = (over: object, version?: number) => parse(over, version).problems.map(({ code }) => code);

describe('a Java service', () => {
  it('runs a Spring Boot that its Java can run', () => {
    expect(codes({ options: { springBoot: '3.0' } }, 11)).toEqual(['unfit-runtime']);
    expect(codes({ options: { springBoot: '3.0' } }, 17)).toEqual([]);
    expect(codes({}, 8)).toEqual([]);
  });

  it('is asked for options that exist', () => {
    const [found] = parse({ options: { springBot: '3.0' } }).problems;
    expect(found).toMatchObject({
      code: 'unknown-field',
      at: { path: [...api, 'runtime', 'options', 'springBot'] },
    });
    expect(words(found!).remedy).toBe('did you mean springBoot?');
    expect(codes({ options: { springBoot: '3.9' } })).toHaveLength(1);
    expect(codes({}, 16)).toHaveLength(1);
  });

  it('is warned, and rendered, where its JVM does not see its limits', () => {
    const { landscape, problems } = parse({ options: { update: 302 } }, 8);
    expect(problems.map(({ code, at }) => [code, at.path])).toEqual([
      ['blind-jvm', [...api, 'runtime', 'options', 'update']],
    ]);
    expect(words(problems[0]!)).toMatchObject({
      severity: 'warning',
      what: 'Java 8u302 does not see the limits of its container on a node with cgroup v2, Java 8u372 does',
    });
    expect(landscape).toBeDefined();
    expect(codes({ options: { update: 372 } }, 8)).toEqual([]);
    expect(codes({ options: { update: 302, vm: 'openj9' } }, 8)).toEqual([]);
  });

  it('says how it logs only where that can be told to it', () => {
    expect(codes({ options: { springBoot: false, logs: 'json' } })).toEqual(['unfit-runtime']);
    expect(codes({ options: { logs: 'json' } })).toEqual([]);
  });

  it('calls the intake of the platform for its logs, where there is one', () => {
    expect(codes({ options: { logs: 'intake' } })).toEqual(['unfit-runtime']);
    const intake = { host: 'logs.test.example', port: 5000, addresses: ['10.9.0.0/24'] };
    const { landscape, problems } = parse(
      { options: { logs: 'intake' } },
      17,
      withChange(platform, ['observability', 'logs'], { intake }),
    );
    expect(problems).toEqual([]);
    const [tenant] = landscape!.clusters[0]!.tenants;
    const external = { name: 'log-intake', protocol: 'tcp', ...intake };
    expect(tenant!.services.find(({ name }) => name === 'api')!.externals).toEqual([external]);
    expect(tenant!.services.find(({ name }) => name === 'web')!.externals).toEqual([]);
    expect(tenant!.externals).toEqual([external]);
  });
});

describe('the heap that an author sets', () => {
  it.each<[object, string[]]>([
    [{ env: { JAVA_TOOL_OPTIONS: '-Xms64m -Xmx409m' } }, []],
    [{ env: { JAVA_TOOL_OPTIONS: '-Xmx410m' } }, ['heap-too-big']],
    [{ env: { JAVA_OPTS: '-Xmx1G' } }, ['heap-too-big']],
    [{ env: { JAVA_OPTS: '-Xmx1G' }, resources: { memory: '2Gi' } }, []],
    [{ args: ['-Xmx524288k', '-jar', 'app.jar'] }, ['heap-too-big']],
    [{ command: ['java', '-Xmx2g', '-Xmx256m'] }, []],
    [{ env: { NOTE: 'no-Xmx9g here' } }, []],
  ])('with %j: %j', (over, expected) => expect(codes(over)).toEqual(expected));

  it('is judged by the limit of each environment', () => {
    const over = { env: { JAVA_OPTS: '-Xmx1g' }, resources: { memory: '2Gi' } };
    expect(codes({ ...over, in: { dev: { resources: { memory: '1Gi' } } } })).toEqual(['heap-too-big']);
  });
});

describe('the phase of a shutdown that an author sets', () => {
  it.each<[string, string, string[]]>([
    ['SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', '25s', []],
    ['SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', '26s', ['shutdown-too-short']],
    ['SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE', '1m', ['shutdown-too-short']],
    ['SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', '20000', []],
    ['SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', '30000ms', ['shutdown-too-short']],
    ['SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', 'PT30S', []],
  ])('%s=%s: %j', (name, value, expected) => expect(codes({ env: { [name]: value } })).toEqual(expected));
});
