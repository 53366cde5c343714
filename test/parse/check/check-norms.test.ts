import { describe, expect, it } from '@jest/globals';
import type { NormsDefinition } from '../../../src/definition/norms-definition';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const shop = withChange(project, ['services', 'web', 'ports'], {
  http: 8080,
  db: { port: 1234, protocol: 'postgres' },
});
const problemsOf = (norms: unknown) =>
  parseLandscape(sourcesOf({ shop }, withChange(platform, ['norms'], norms))).problems;
const said = (norms: NormsDefinition) =>
  problemsOf(norms).map((found) => [found.code, found.at.path?.join('.'), words(found).remedy]);

describe('norms of the platform', () => {
  it('are met by what follows them', () => {
    expect(
      said({
        serviceNames: /^[a-z]+$/g,
        portNames: /^(http|tcp-[a-z]+)$/y,
        ports: { http: [80, 8080], postgres: { from: 1000, to: 1999 }, redis: 6379 },
      }),
    ).toEqual([]);
  });

  it.each<[string, NormsDefinition, unknown[]]>([
    [
      'names of services',
      { serviceNames: /^(api|svc-[a-z]+)$/ },
      ['name-norm', 'services.web', 'choose a name that matches it'],
    ],
    [
      'names of ports',
      { portNames: /^(http|tcp-db-main)$/ },
      ['name-norm', 'services.web.ports.db', 'choose a name that matches it'],
    ],
    [
      'one port',
      { ports: { postgres: 5432 } },
      ['port-norm', 'services.web.ports.db', 'write db: { port: 5432, target: 1234 }'],
    ],
    [
      'some ports',
      { ports: { postgres: [9000, 2000] } },
      ['port-norm', 'services.web.ports.db', 'write db: { port: 2000, target: 1234 }'],
    ],
    [
      'a range of ports',
      { ports: { postgres: { from: 5000, to: 5999 } } },
      ['port-norm', 'services.web.ports.db', 'write db: { port: 5000, target: 1234 }'],
    ],
  ])('are shown where broken: %s', (_, norms, expected) => {
    expect(said(norms)).toEqual([expected]);
  });

  it('show the norm and what breaks it', () => {
    const [found] = problemsOf({ serviceNames: /^(api|svc-[a-z]+)$/ });
    expect(words(found!).what).toBe("service web breaks the platform's norm for names, /^(api|svc-[a-z]+)$/");
  });

  it.each([
    ['a text for a pattern', { serviceNames: '^a' }, 'serviceNames'],
    ['an unknown protocol', { ports: { postgresql: 5432 } }, 'ports'],
    ['a range upside down', { ports: { http: { from: 2, to: 1 } } }, 'ports.http'],
    ['no port', { ports: { http: [] } }, 'ports.http'],
  ])('cannot be %s', (_, norms, path) => {
    const problems = problemsOf(norms);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.at.path?.join('.')).toMatch(new RegExp(`^norms.${path}`));
  });
});
