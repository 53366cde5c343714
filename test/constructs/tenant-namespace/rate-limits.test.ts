import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import type { Match } from '../../../src/model/match';
import type { RateLimit } from '../../../src/model/rate-limit';
import { grpc, http, mysql } from '../mesh-service/render';
import { synthObjects } from './synth-objects';

const every: Match = { path: undefined, methods: [], headers: {}, query: {} };
const limit: RateLimit = {
  name: 'usual',
  requests: 100,
  per: 'minute',
  when: every,
  counted: { by: 'pod', burst: 200 },
};

interface Patch {
  readonly applyTo: string;
  readonly match: { readonly routeConfiguration?: { readonly vhost: { readonly name: string } } };
  readonly patch: {
    readonly operation: string;
    readonly value: {
      readonly name?: string;
      readonly typed_config?: Readonly<Record<string, unknown>>;
      readonly route?: {
        readonly rate_limits: { stage: number; actions: Readonly<Record<string, never>>[] }[];
      };
      readonly typed_per_filter_config?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
  };
}

function filterOf(rateLimits: readonly RateLimit[], over: object = {}) {
  const { find } = synthObjects((chart) => {
    new TenantNamespace(chart, 'tenant', {
      name: 'shop',
      limitedServices: [{ name: 'orders', ports: [http, grpc, mysql], rateLimits }],
      ...over,
    });
  });
  const { spec } = find('EnvoyFilter', 'orders-rate-limits');
  return spec as { priority: number; workloadSelector: unknown; configPatches: Patch[] };
}

const route = (rateLimits: readonly RateLimit[]) =>
  filterOf(rateLimits).configPatches.find(({ applyTo }) => applyTo === 'HTTP_ROUTE')!.patch.value;
const headersOf = (when: Partial<Match>) =>
  (
    route([{ ...limit, when: { ...every, ...when } }]).route!.rate_limits[0]!.actions[0] as unknown as {
      header_value_match: { headers: { name: string; string_match?: { safe_regex: { regex: string } } }[] };
    }
  ).header_value_match.headers;

describe('limits on requests', () => {
  it('hold for each HTTP port, by the port of the Service', () => {
    const ports = filterOf([limit]).configPatches.flatMap(
      ({ match }) => match.routeConfiguration?.vhost.name ?? [],
    );
    expect(ports).toEqual(['inbound|http|80', 'inbound|http|9000']);
  });

  it('are buckets, refilled in each unit', () => {
    const { typed_per_filter_config: config } = route([limit]);
    expect(config?.['envoy.filters.http.local_ratelimit']).toMatchObject({
      '@type': 'type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit',
      stage: 1,
      descriptors: [
        {
          entries: [{ key: 'limit', value: 'orders/usual' }],
          token_bucket: { max_tokens: 200, tokens_per_fill: 100, fill_interval: '60s' },
        },
      ],
      filter_enabled: { default_value: { numerator: 100, denominator: 'HUNDRED' } },
      filter_enforced: { default_value: { numerator: 100, denominator: 'HUNDRED' } },
    });
  });

  it('are asked of the platform where pods share the count, and of nobody else', () => {
    const filters = (limits: readonly RateLimit[], over: object = {}) =>
      filterOf(limits, over).configPatches.flatMap(({ patch: { value } }) => value.name ?? []);
    const shared: RateLimit = { ...limit, name: 'shared', counted: { by: 'service' } };
    expect(filters([limit])).toEqual(['envoy.filters.http.local_ratelimit']);
    expect(filters([shared])).toEqual(['envoy.filters.http.ratelimit']);
    expect(filters([limit, shared])).toEqual([
      'envoy.filters.http.local_ratelimit',
      'envoy.filters.http.ratelimit',
    ]);
    expect(route([limit, shared]).route?.rate_limits.map(({ stage }) => stage)).toEqual([1, 0]);
    const asks = (over: object) => filterOf([shared], over).configPatches[0]?.patch.value.typed_config;
    expect(asks({})).toMatchObject({ domain: 'shop', failure_mode_deny: false });
    expect(asks({ ifLimitsUnavailable: 'deny' })).toMatchObject({ failure_mode_deny: true });
  });

  it('do not exist where a service has none', () => {
    expect(() => filterOf([])).toThrow('0 objects are EnvoyFilter');
  });

  it('count requests without the header as well', () => {
    const { route: described } = route([{ ...limit, counted: { by: 'header', header: 'x-key' } }]);
    expect(described?.rate_limits.map(({ actions }) => actions[1])).toEqual([
      { request_headers: { header_name: 'x-key', descriptor_key: 'header' } },
      {
        header_value_match: {
          descriptor_key: 'header',
          descriptor_value: 'none',
          headers: [{ name: 'x-key', present_match: true, invert_match: true }],
        },
      },
    ]);
  });

  it('tell addresses and identities apart', () => {
    const second = (by: 'client-address' | 'caller') =>
      route([{ ...limit, counted: { by } }]).route?.rate_limits[0]?.actions[1];
    expect(second('client-address')).toEqual({ remote_address: {} });
    expect(second('caller')).toMatchObject({
      extension: { typed_config: { descriptor_key: 'caller', text: 'connection.uri_san_peer_certificate' } },
    });
  });

  it('match headers and methods', () => {
    expect(
      headersOf({
        methods: ['GET', 'POST'],
        headers: {
          a: { kind: 'exact', value: '1' },
          b: { kind: 'prefix', value: '2' },
          c: { kind: 'present' },
          d: { kind: 'absent' },
        },
      }),
    ).toEqual([
      { name: ':method', string_match: { safe_regex: { regex: 'GET|POST' } } },
      { name: 'a', string_match: { exact: '1' } },
      { name: 'b', string_match: { prefix: '2' } },
      { name: 'c', present_match: true },
      { name: 'd', present_match: true, invert_match: true },
    ]);
  });

  it('match parameters', () => {
    const when = { ...every, query: { page: { kind: 'exact', value: '1' } } } as const;
    const { route: described, typed_per_filter_config: config } = route([{ ...limit, when }]);
    expect(described?.rate_limits[0]?.actions[1]).toEqual({
      query_parameter_value_match: {
        descriptor_key: 'query',
        descriptor_value: 'match',
        query_parameters: [{ name: 'page', string_match: { exact: '1' } }],
      },
    });
    expect(config?.['envoy.filters.http.local_ratelimit']).toMatchObject({
      descriptors: [
        {
          entries: [
            { key: 'limit', value: 'orders/usual' },
            { key: 'query', value: 'match' },
          ],
        },
      ],
    });
  });
});

describe('the path of a limit', () => {
  const matches = (path: NonNullable<Match['path']>, requested: string): boolean =>
    new RegExp(`^(?:${headersOf({ path })[0]?.string_match?.safe_regex.regex})$`).test(requested);

  it('is a prefix of whole segments, whatever the query', () => {
    const path = { kind: 'prefix', value: '/api' } as const;
    const found = ['/api', '/api/', '/api/a', '/api?b=c', '/api/a?b=/c'].filter((one) => matches(path, one));
    expect(found).toHaveLength(5);
    expect(['/apis', '/', '/v1/api', '/ap?i'].filter((one) => matches(path, one))).toEqual([]);
  });

  it('is exact, or a pattern of the whole', () => {
    expect(matches({ kind: 'exact', value: '/api' }, '/api?b=c')).toBe(true);
    expect(matches({ kind: 'exact', value: '/api' }, '/api/')).toBe(false);
    expect(matches({ kind: 'regex', value: '/v[12]|/latest' }, '/latest?b')).toBe(true);
    expect(matches({ kind: 'regex', value: '/v[12]|/latest' }, '/v3')).toBe(false);
  });

  it('means every character as it stands', () => {
    const segment = fc.stringMatching(/^[!-~]{1,12}$/).filter((text) => !/[/?#*]/.test(text));
    fc.assert(
      fc.property(segment, segment, (value, other) => {
        expect(matches({ kind: 'prefix', value: `/${value}` }, `/${other}`)).toBe(value === other);
        expect(matches({ kind: 'exact', value: `/${value}` }, `/${value}`)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
