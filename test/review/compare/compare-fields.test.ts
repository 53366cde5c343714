import { describe, expect, it } from '@jest/globals';
import { compareFields } from '../../../src/review/compare/compare-fields';

const object = (kind: string, spec: unknown) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'a' },
  spec,
});
const pathsOf = (kind: string, before: unknown, after: unknown) =>
  compareFields(object(kind, before), object(kind, after)).map(({ path }) => path);

describe('compareFields', () => {
  it.each([
    ['the order of a set', { hosts: ['a', 'b'] }, { hosts: ['b', 'a'] }],
    [
      'the order of named entries',
      { env: [{ name: 'A' }, { name: 'B' }] },
      { env: [{ name: 'B' }, { name: 'A' }] },
    ],
    ['the spelling of an amount', { limits: { cpu: '1000m' } }, { limits: { cpu: 1 } }],
    ['the spelling of a time', { timeout: '60s' }, { timeout: '1m' }],
    ['a default that one leaves out', { ports: [{ port: 1, protocol: 'TCP' }] }, { ports: [{ port: 1 }] }],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    [
      'amounts inside a set',
      { items: [{ limits: { cpu: '1' } }] },
      { items: [{ limits: { cpu: '1000m' } }] },
    ],
  ])('passes over %s', (_name, before, after) => {
    expect(pathsOf('Deployment', before, after)).toEqual([]);
  });

  it.each([
    ['the order of arguments', { args: ['a', 'b'] }, { args: ['b', 'a'] }, ['/spec/args/0', '/spec/args/1']],
    [
      'the order of routes',
      { http: [{ name: 'a' }, { name: 'b' }] },
      { http: [{ name: 'b' }, { name: 'a' }] },
      ['/spec/http/0/name', '/spec/http/1/name'],
    ],
    [
      'a value of a named entry',
      { env: [{ name: 'A', value: '1' }] },
      { env: [{ name: 'A', value: '2' }] },
      ['/spec/env/[name=A]/value'],
    ],
    [
      'another default than the API has',
      { ports: [{ port: 1 }] },
      { ports: [{ port: 1, protocol: 'UDP' }] },
      ['/spec/ports/[port=1,protocol=UDP]', '/spec/ports/[port=1]'],
    ],
    ['one of two equal entries', { hosts: ['a', 'a'] }, { hosts: ['a'] }, ['/spec/hosts/[a#2]']],
    ['an empty object and none', { podSelector: {} }, {}, ['/spec/podSelector']],
    [
      'a text that looks like an amount',
      { labels: { cpu: '1' } },
      { labels: { cpu: '1000m' } },
      ['/spec/labels/cpu'],
    ],
  ])('sees %s', (_name, before, after, paths) => {
    expect(pathsOf('Deployment', before, after)).toEqual(paths);
  });

  it('knows in which kinds rules are tried one after the other', () => {
    const [before, after] = [{ rules: ['a', 'b'] }, { rules: ['b', 'a'] }];
    expect(pathsOf('AuthorizationPolicy', before, after)).toEqual([]);
    expect(pathsOf('HTTPRoute', before, after)).toEqual(['/spec/rules/0', '/spec/rules/1']);
  });

  it('escapes what a pointer cannot hold', () => {
    expect(pathsOf('ConfigMap', { 'a/b~c': 1 }, { 'a/b~c': 2 })).toEqual(['/spec/a~1b~0c']);
  });
});
