import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';
import type { Ask } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const issuer = 'https://id.example.com/realm';
const cluster = [namespace('shop'), workload('shop/web'), workload('shop/api')];
const tokens = (jwtRules: object[], name = 'tokens') =>
  of('RequestAuthentication', `shop/${name}`, { selector: { matchLabels: { app: 'api' } }, jwtRules });
const allow = (rule: object) =>
  of('AuthorizationPolicy', 'shop/allow', { selector: { matchLabels: { app: 'api' } }, rules: [rule] });
const who = (...requestPrincipals: string[]) => allow({ from: [{ source: { requestPrincipals } }] });
const token = (claims = {}, subject = 'ann') => ({ issuer, subject, claims });
const ask = (objects: ReturnType<typeof of>[], more: Partial<Ask> = {}) =>
  verdict([...cluster, ...objects], { from: 'shop/web', to: 'shop/api:8080', ...more });

describe('a request', () => {
  test('without a token passes, with one of an unknown issuer never', () => {
    expect(ask([tokens([{ issuer }])])).toBe('yes');
    expect(ask([tokens([{ issuer }])], { token: token() })).toBe('yes');
    expect(ask([tokens([{ issuer: 'other' }])], { token: token() })).toBe('no: token tokens');
    expect(ask([tokens([{ issuer: 'other' }]), tokens([{ issuer }], 'more')], { token: token() })).toBe(
      'yes',
    );
  });

  test('where nobody looks at tokens passes with any, which then stand for nobody', () => {
    expect(ask([], { token: token() })).toBe('yes');
    expect(ask([who('*')], { token: token() })).toBe('no: authorization allow');
    expect(ask([who('*'), tokens([{ issuer }])], { token: token() })).toBe('yes');
  });

  test('must have a token for an audience that is asked for', () => {
    const rule = tokens([{ issuer, audiences: ['shop', 'bank'] }]);
    expect(ask([rule], { token: token({ aud: 'shop' }) })).toBe('yes');
    expect(ask([rule], { token: token({ aud: ['other', 'bank'] }) })).toBe('yes');
    expect(ask([rule], { token: token({ aud: 'other' }) })).toBe('no: token tokens');
    expect(ask([rule], { token: token() })).toBe('no: token tokens');
  });

  test('that is none but a connection has no token to refuse', () => {
    expect(ask([tokens([{ issuer: 'other' }])], { token: token(), protocol: 'tcp' })).toBe('yes');
  });
});

describe('who a token stands for', () => {
  test.each([
    [`${issuer}/ann`, 'yes'],
    [`${issuer}/*`, 'yes'],
    [`${issuer}/a*`, 'yes'],
    ['*/ann', 'yes'],
    ['*realm/ann', 'yes'],
    ['*', 'yes'],
    [`${issuer}/bob`, 'no: authorization allow'],
    ['https://id.example.com/*', 'no: authorization allow'],
    ['ann', 'no: authorization allow'],
  ])('%s: %s', (pattern, expected) => {
    expect(ask([tokens([{ issuer }]), who(pattern)], { token: token() })).toBe(expected);
  });

  test('without a token is nobody', () => {
    expect(ask([tokens([{ issuer }]), who('*')])).toBe('no: authorization allow');
    const deny = of('AuthorizationPolicy', 'shop/deny', {
      action: 'DENY',
      rules: [{ from: [{ source: { notRequestPrincipals: ['*'] } }] }],
    });
    expect(ask([tokens([{ issuer }]), deny])).toBe('no: authorization deny');
    expect(ask([tokens([{ issuer }]), deny], { token: token() })).toBe('yes');
  });
});

describe('claims', () => {
  const when = (key: string, ...values: string[]) => [
    tokens([{ issuer }]),
    allow({ when: [{ key, values }] }),
  ];
  const no = 'no: authorization allow';

  test.each([
    ['request.auth.claims[group]', 'admin', { group: 'admin' }, 'yes'],
    ['request.auth.claims[group]', 'admin', { group: ['user', 'admin'] }, 'yes'],
    ['request.auth.claims[group]', 'admin', { group: ['user'] }, no],
    ['request.auth.claims[group]', 'adm*', { group: 'admin' }, 'yes'],
    ['request.auth.claims[group]', 'admin', {}, no],
    ['request.auth.claims[realm][roles]', 'admin', { realm: { roles: ['admin'] } }, 'yes'],
    ['request.auth.claims[realm]', 'admin', { realm: { roles: ['admin'] } }, no],
    ['request.auth.claims[scope]', 'write', { scope: 'read write' }, 'yes'],
    ['request.auth.claims[other]', 'write', { other: 'read write' }, no],
    ['request.auth.claims[sub]', 'ann', {}, 'yes'],
    ['request.auth.audiences', 'shop', { aud: ['shop'] }, 'yes'],
    ['request.auth.presenter', 'app', { azp: 'app' }, 'yes'],
    ['request.auth.principal', `${issuer}/ann`, {}, 'yes'],
  ])('%s %s of %j: %s', (key, value, claims, expected) => {
    expect(ask(when(key, value), { token: token(claims) })).toBe(expected);
  });

  test('that are not there are not what is unwanted either', () => {
    const deny = of('AuthorizationPolicy', 'shop/deny', {
      action: 'DENY',
      rules: [{ when: [{ key: 'request.auth.claims[group]', notValues: ['admin'] }] }],
    });
    expect(ask([tokens([{ issuer }]), deny], { token: token({ group: 'admin' }) })).toBe('yes');
    expect(ask([tokens([{ issuer }]), deny], { token: token() })).toBe('no: authorization deny');
  });
});
