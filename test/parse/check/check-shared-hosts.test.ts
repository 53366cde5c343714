import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '../../../src/definition/service-definition';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const codes = (outer: Partial<ServiceDefinition>, inner: readonly string[]) =>
  parseLandscape(
    sourcesOf({
      shop: withChange(project, ['services'], {
        shop: { runtime: { runtime: 'go' }, ports: { http: 80 }, expose: { host: 'shop' }, ...outer },
        api: { runtime: { runtime: 'go' }, ports: { http: 80 }, expose: { host: 'shop', paths: inner } },
      }),
    }),
  ).problems.map(({ code }) => code);

describe('services of one host', () => {
  it('may share it by a path within everything, or by paths beside each other', () => {
    expect(codes({}, ['/api'])).toEqual([]);
    expect(codes({ expose: { host: 'shop', paths: ['/web'] } }, ['/api'])).toEqual([]);
  });

  it('may not by a path within another path', () => {
    expect(codes({ expose: { host: 'shop', paths: ['/api'] } }, ['/api/v2'])).toContain('shared-host');
    expect(codes({ expose: { host: 'shop', paths: ['/api'] } }, ['/apis'])).toEqual([]);
  });

  it.each<Partial<ServiceDefinition>>([
    { routes: { quick: { when: { path: '/quick' }, timeout: '1s' } } },
    { versions: { v1: 100, v2: { weight: 0, when: { headers: { canary: 'yes' } } } } },
    { resilience: { retries: { attempts: 1, repeat: 'idempotent' } } },
  ])('may not where the outer one takes more than what is left: %j', (outer) => {
    expect(codes(outer, ['/api'])).toContain('shared-host');
  });
});
