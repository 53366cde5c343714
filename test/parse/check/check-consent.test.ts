import { describe, expect, it } from '@jest/globals';
import type { CallDefinition } from '../../../src/definition/call-definition';
import type { ConsumerDefinition } from '../../../src/definition/consumer-definition';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { textOf } from '../../helpers/problems-of';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const ports = { http: 8080, grpc: 9000, mysql: 3306 };

/** The shop calls `risk/limits`, which consents to some of it. */
function parse(
  calls: readonly CallDefinition[],
  consumers?: readonly ConsumerDefinition[],
  from = 'risk/limits',
) {
  const risk = withChange(project, ['services'], {
    limits: { runtime: { runtime: 'go' }, ports, ...(consumers === undefined ? {} : { consumers }) },
  });
  const services = { web: { runtime: { runtime: 'go' }, calls: calls.map((call) => named(call, from)) } };
  return parseLandscape(sourcesOf({ risk, shop: withChange(project, ['services'], services) }));
}
const named = (call: CallDefinition, to: string): CallDefinition =>
  typeof call === 'object' && 'to' in call ? { ...call, to } : call;
const codes = (...args: Parameters<typeof parse>) => parse(...args).problems.map(({ code }) => code);

const get = { methods: ['GET'], path: '/v1/limits' } as const;
const put = { methods: ['PUT'], path: '/v1/limits' } as const;
const http = ['http'];
const to = 'risk/limits';
const from = 'shop/web';

describe('a call of another project', () => {
  it('without consent names both places, and what to write', () => {
    const [found, ...more] = parse(['risk/limits']).problems;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'missing-consent',
      at: { file: 'apps/shop/project.ts', path: ['services', 'web', 'calls', 0] },
      also: { file: 'apps/risk/project.ts', path: ['services', 'limits', 'consumers'] },
    });
    expect(textOf(found)).toBe(
      "shop/web calls risk/limits, which does not list it among its consumers → ask its owners to add 'shop/web' to its consumers in apps/risk/project.ts",
    );
  });

  it('asks for no more consent than it needs', () => {
    const [found] = parse([{ to, ports: http, only: [get, { path: { exact: '/v1' } }] }]).problems;
    expect(textOf(found)).toContain(
      "add { from: 'shop/web', ports: ['http'], only: [{ methods: ['GET'], path: '/v1/limits' }, { path: { exact: '/v1' } }] } to",
    );
  });

  const call = { to, ports: http, only: get };
  it.each<readonly [string, readonly CallDefinition[], readonly ConsumerDefinition[]]>([
    ['everything', ['risk/limits'], [from]],
    ['less than there is', [call], [from]],
    ['exactly what there is', [call], [{ from, ports: http, only: get }]],
    [
      'a path below',
      [{ ...call, only: { ...get, path: '/v1/limits/7' } }],
      [{ from, ports: http, only: get }],
    ],
    [
      'one path below',
      [{ ...call, only: { path: { exact: '/v1' } } }],
      [{ from, ports: http, only: { path: '/v1' } }],
    ],
    [
      'several consents together',
      [{ ...call, only: { ...get, methods: ['GET', 'PUT'] } }],
      [{ from, ports: http, only: [get, put] }],
    ],
    [
      'ports apart',
      [call, { to, ports: ['mysql'] }],
      [
        { from, ports: http, only: get },
        { from, ports: ['mysql'] },
      ],
    ],
  ])('may ask for %s', (_, calls, consumers) => {
    expect(codes(calls, consumers)).toEqual([]);
  });

  it.each<readonly [string, readonly CallDefinition[], ConsumerDefinition]>([
    ['everything, for some requests', ['risk/limits'], { from, ports: http, only: get }],
    ['another method', [{ ...call, only: put }], { from, ports: http, only: get }],
    ['every method', [{ ...call, only: { path: '/v1/limits' } }], { from, ports: http, only: get }],
    ['a wider path', [{ ...call, only: { ...get, path: '/v1' } }], { from, ports: http, only: get }],
    [
      'a path that only begins alike',
      [{ ...call, only: { ...get, path: '/v1/limits-old' } }],
      { from, ports: http, only: get },
    ],
    ['what is below an exact path', [call], { from, ports: http, only: { path: { exact: '/v1/limits' } } }],
    ['another port', [{ to, ports: ['grpc'] }], { from, ports: http }],
  ])('may not ask for %s', (_, calls, consumer) => {
    expect(codes(calls, [consumer])).toEqual(['beyond-consent']);
  });

  it('that asks for too much names both places, and what to write on either side', () => {
    const [found] = parse(
      [{ ...call, only: put }],
      ['shop/nobody', { from, ports: http, only: get }],
    ).problems;
    expect(found).toMatchObject({
      at: { file: 'apps/shop/project.ts', path: ['services', 'web', 'calls', 0, 'only'] },
      also: { file: 'apps/risk/project.ts', path: ['services', 'limits', 'consumers', 1] },
    });
    expect(textOf(found)).toBe(
      'shop/web asks for more of risk/limits than that consents to → ' +
        "write { to: 'risk/limits', ports: ['http'], only: [{ methods: ['GET'], path: '/v1/limits' }] } in calls, " +
        "or ask its owners to write { from: 'shop/web', ports: ['http'], only: [{ methods: ['PUT'], path: '/v1/limits' }] } in its consumers " +
        'in apps/risk/project.ts',
    );
  });

  it('says some requests of ports only that have any', () => {
    expect(codes([{ to, only: get }], [from])).toEqual(['only-without-http']);
    expect(codes([{ to, ports: ['mysql'], only: get }], [from])).toEqual(['only-without-http']);
    expect(codes([{ to, ports: ['http', 'grpc'], only: get }], [from])).toEqual([]);
  });
});

describe('a call within a project', () => {
  const within = (consumers: readonly ConsumerDefinition[] | undefined, call: CallDefinition) => {
    const services = {
      api: { runtime: { runtime: 'go' }, ports: { http: 8080 }, ...(consumers && { consumers }) },
      web: { runtime: { runtime: 'go' }, calls: [call] },
    };
    const { problems } = parseLandscape(sourcesOf({ shop: withChange(project, ['services'], services) }));
    return problems.map(({ code }) => code);
  };

  it('needs no consent, and is held to one that is there', () => {
    expect(within(undefined, 'api')).toEqual([]);
    expect(within([{ from, only: get }], 'api')).toEqual(['beyond-consent']);
    expect(within([{ from, only: get }], { to: 'api', only: get })).toEqual([]);
  });
});

describe('a consent', () => {
  it('that nobody uses names the caller, its file, and what to write there', () => {
    const [found] = parse([], [{ from, only: get, ports: http }]).problems;
    expect(found).toMatchObject({
      code: 'unused-consent',
      at: { file: 'apps/risk/project.ts', path: ['services', 'limits', 'consumers', 0] },
      also: { file: 'apps/shop/project.ts', path: ['services', 'web', 'calls'] },
    });
    expect(textOf(found)).toBe(
      "risk/limits consents to calls from shop/web, which declares none → add 'risk/limits' to the calls of shop/web in apps/shop/project.ts, or take the consent away",
    );
  });

  it('to nobody suggests who was probably meant', () => {
    const [found] = parse([], ['shop/wed']).problems;
    expect(found?.code).toBe('unused-consent');
    expect(textOf(found)).toBe(
      'risk/limits consents to calls from shop/wed, which does not exist → did you mean shop/web?',
    );
  });

  it('is not blamed for a caller that is broken itself', () => {
    const risk = withChange(project, ['services'], {
      limits: { runtime: { runtime: 'go' }, ports, consumers: [from] },
    });
    const shop = withChange(project, ['services'], { web: { calls: ['risk/limits'] } });
    const { problems } = parseLandscape(sourcesOf({ risk, shop }));
    expect(problems.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it('names ports that there are, and those with requests where it says which', () => {
    expect(codes(['risk/limits'], [from, { from, ports: ['htpp'] }])).toEqual(['unknown-reference']);
    expect(codes(['risk/limits'], [from, { from, only: get }])).toEqual(['only-without-http']);
  });
});

it('lands in the landscape as it is written', () => {
  const { landscape } = parse([{ to, ports: http, only: [{ path: '/v1/' }, { path: '/' }] }], [from]);
  const limits = landscape?.clusters
    .flatMap(({ tenants }) => tenants)
    .find(({ project: name }) => name === 'risk')?.services[0];
  expect(limits?.callers[0]?.only).toEqual([
    { methods: [], path: { kind: 'prefix', value: '/v1' } },
    { methods: [], path: undefined },
  ]);
});
