import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const issuer = { issuer: 'https://login.test.example', jwksUri: 'https://login.test.example/keys' };
const identity = (over: Readonly<Record<string, unknown>> = {}) =>
  withChange(platform, ['identity'], { issuers: { customers: { ...issuer, ...over } } });

const parse = (authentication: unknown, ports: unknown = { http: 8080 }, over: unknown = identity()) =>
  parseLandscape(
    sourcesOf(
      {
        shop: withChange(project, ['services', 'web'], {
          runtime: { runtime: 'image' },
          ports,
          authentication,
          ...(JSON.stringify(ports).includes('http') ? { expose: { host: 'shop' } } : {}),
        }),
      },
      over,
    ),
  );
const problems = (...args: Parameters<typeof parse>) =>
  parse(...args).problems.map(({ code, at }) => `${code} ${(at.path ?? []).join('.')}`);
const at = 'services.web.authentication';

describe('the tokens of a service', () => {
  it('are checked inside, and not of callers, unless it says so', () => {
    const { landscape } = parse({ issuer: 'customers' });
    const web = landscape?.clusters[0]?.tenants[0]?.services.find(({ name }) => name === 'web');
    expect(web?.authentication).toEqual({
      issuer: { ...issuer, audiences: [] },
      inside: true,
      edge: false,
      openPaths: [],
      claims: [],
      callersNeedToken: false,
    });
  });

  it('are nobody’s where it says false', () => {
    const { landscape, problems: found } = parse(false);
    expect(found).toEqual([]);
    expect(landscape?.clusters[0]?.tenants[0]?.services[1]?.authentication).toBeUndefined();
  });

  it('are of an issuer that the platform knows', () => {
    const { problems: found } = parse({ issuer: 'costumers' });
    expect(found.map(({ code, at: place }) => [code, place.path])).toEqual([
      ['unknown-reference', ['services', 'web', 'authentication', 'issuer']],
    ]);
    expect(words(found[0]!).remedy).toBe('did you mean customers?');
  });

  it('need a port with requests', () => {
    expect(problems({ issuer: 'customers' }, { mysql: 3306 })).toEqual([`no-http-port ${at}`]);
    expect(problems({ issuer: 'customers' }, { http: 8080, mysql: 3306 })).toEqual([]);
  });

  it('are checked on gateways only if there is one in the way', () => {
    expect(problems({ issuer: 'customers', at: ['edge'] })).toEqual([]);
    expect(problems({ issuer: 'customers', at: ['edge'] }, { grpc: 9090 })).toEqual([`not-exposed ${at}.at`]);
    expect(problems({ issuer: 'customers', at: [] })).toEqual([`invalid-value ${at}.at`]);
  });

  it('can be asked of callers where they are checked, and where every port has requests', () => {
    const wanted = { issuer: 'customers', callers: 'token' };
    expect(problems(wanted)).toEqual([]);
    expect(problems({ ...wanted, at: ['edge'] })).toEqual([`token-unchecked ${at}.callers`]);
    expect(problems(wanted, { http: 8080, mysql: 3306 })).toEqual([`token-without-http ${at}.callers`]);
  });

  it('are needed for something', () => {
    expect(problems({ issuer: 'customers', except: ['/health'] })).toEqual([]);
    expect(problems({ issuer: 'customers', except: ['/'] })).toEqual([`invalid-value ${at}.except.0`]);
    expect(problems({ issuer: 'customers', except: ['health'] })).toEqual([`invalid-value ${at}.except.0`]);
    expect(problems({ issuer: 'customers', except: ['/files/*'] })).toEqual([`invalid-value ${at}.except.0`]);
  });

  it('may have to say something', () => {
    const claims = (value: unknown) => problems({ issuer: 'customers', claims: value });
    expect(claims({ scope: 'read', realm_access: { roles: ['a', 'b'] } })).toEqual([]);
    expect(claims({ scope: '' })).toEqual([`invalid-value ${at}.claims.scope`]);
    expect(claims({ scope: [] })).toEqual([`invalid-value ${at}.claims.scope`]);
    expect(claims({ 'realm_access[roles]': 'a' })).toHaveLength(1);
  });
});

describe('an issuer', () => {
  it('publishes its keys with TLS', () => {
    const of = (jwksUri: string) => problems({ issuer: 'customers' }, { http: 8080 }, identity({ jwksUri }));
    expect(of('https://login.test.example/keys')).toEqual([]);
    expect(of('http://login.test.example/keys')).toEqual([
      'invalid-value identity.issuers.customers.jwksUri',
    ]);
  });
});
