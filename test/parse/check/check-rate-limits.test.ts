import { describe, expect, it } from '@jest/globals';
import type { RateLimitDefinition } from '../../../src/definition/rate-limit-definition';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const counting = withChange(platform, ['rateLimits'], {
  image: 'envoyproxy/ratelimit:99d85510',
  redis: { image: 'library/redis:8' },
});

const parse = (
  rateLimits: Readonly<Record<string, unknown>>,
  over: unknown = counting,
  ports: unknown = { http: 8080 },
) => {
  const api = { runtime: { runtime: 'image' }, ports, rateLimits };
  return parseLandscape(
    sourcesOf(
      { shop: withChange(project, ['services'], { api, web: { runtime: { runtime: 'nginx' } } }) },
      over,
    ),
  );
};

const problems = (...args: Parameters<typeof parse>) =>
  parse(...args).problems.map(({ code, at }) => `${code} ${(at.path ?? []).join('.')}`);

const limit: RateLimitDefinition = { requests: 10, per: 'second' };
const at = 'services.api.rateLimits';

describe('the limits of a service', () => {
  it('are taken in every unit, by every counter', () => {
    for (const counted of ['pod', 'service', 'client-address', 'caller', { header: 'X-Key' }]) {
      for (const per of ['second', 'minute', 'hour']) {
        expect(problems({ usual: { ...limit, per, counted } })).toEqual([]);
      }
    }
  });

  it('are as many as their requests at once, unless they say so', () => {
    const { landscape } = parse({ plain: limit, roomy: { ...limit, per: 'minute', burst: 50 } });
    const [api] = landscape?.clusters[0]?.tenants[0]?.services ?? [];
    expect(api?.rateLimits.map(({ counted }) => counted)).toEqual([
      { by: 'pod', burst: 10 },
      { by: 'pod', burst: 50 },
    ]);
  });

  it('let at least one request pass', () => {
    expect(problems({ none: { ...limit, requests: 0 } })).toEqual([`invalid-value ${at}.none.requests`]);
    expect(problems({ none: { ...limit, requests: 0.5 } })).toEqual([`wrong-type ${at}.none.requests`]);
    expect(problems({ none: { ...limit, burst: 0 } })).toEqual([`invalid-value ${at}.none.burst`]);
    expect(problems({ none: { ...limit, per: 'day' } })).toEqual([`invalid-value ${at}.none.per`]);
  });

  it('need a port with requests', () => {
    expect(problems({ usual: limit }, counting, { mysql: 3306 })).toEqual([`no-http-port ${at}`]);
    expect(problems({ usual: limit }, counting, { mysql: 3306, grpc: 9090 })).toEqual([]);
    expect(problems({}, counting, { mysql: 3306 })).toEqual([]);
  });

  it("need the platform's service where pods share the count", () => {
    expect(problems({ usual: limit }, platform)).toEqual([]);
    expect(problems({ shared: { ...limit, counted: 'service' } }, platform)).toEqual([
      `no-rate-limit-service ${at}.shared.counted`,
    ]);
  });

  it('know bursts where pods count only', () => {
    expect(problems({ shared: { ...limit, burst: 20, counted: 'caller' } })).toEqual([
      `burst-of-shared-limit ${at}.shared.burst`,
    ]);
  });

  it('differ in what they count', () => {
    const when = { path: '/api' };
    expect(
      problems({ first: { ...limit, when }, second: { ...limit, requests: 5, burst: 9, when } }),
    ).toEqual([`duplicate-limit ${at}.second`]);
    expect(problems({ first: { ...limit, when }, second: { ...limit, when: { path: '/api/' } } })).toEqual([
      `duplicate-limit ${at}.second`,
    ]);
    expect(
      problems({
        all: limit,
        hourly: { ...limit, per: 'hour' },
        some: { ...limit, when },
        shared: { ...limit, counted: 'service' },
        keyed: { ...limit, counted: { header: 'x-a' } },
        'keyed-otherwise': { ...limit, counted: { header: 'x-b' } },
      }),
    ).toEqual([]);
  });

  it('have names that configuration can carry', () => {
    expect(problems({ 'Per Customer': limit })).toEqual([`invalid-name ${at}.Per Customer`]);
  });
});

it('names the environment in which a limit was written', () => {
  const written = { in: { dev: { rateLimits: { shared: { ...limit, counted: 'service' } } } } };
  const shop = withChange(project, ['services', 'api'], { ...project.services['api'], ...written });
  expect(parseLandscape(sourcesOf({ shop })).problems.map(({ at: { path } }) => path)).toEqual([
    ['services', 'api', 'in', 'dev', 'rateLimits', 'shared', 'counted'],
  ]);
});
