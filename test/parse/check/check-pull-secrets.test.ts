import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import type { Problem } from '../../../src/problems/problem';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const parse = (settings: object, overPlatform: unknown = platform) =>
  parseLandscape(
    sourcesOf(
      { shop: withChange(project, ['services', 'web'], { ...project.services['web'], ...settings }) },
      overPlatform,
    ),
  );

describe('a pull secret', () => {
  it('can be set for every service of the platform, and lies below project and environment', () => {
    const { landscape } = parse({}, withChange(platform, ['defaults'], { pullSecrets: ['registry'] }));
    const services = landscape?.clusters.flatMap(({ tenants }) =>
      tenants.flatMap((tenant) => tenant.services),
    );
    expect(services).toHaveLength(6);
    for (const { pullSecrets } of services ?? []) {
      expect(pullSecrets).toMatchObject([
        { name: 'registry', remote: expect.stringMatching(/^shop\/(dev|prod)\/registry$/) },
      ]);
    }
  });

  it.each([
    ['named like a secret', { pullSecrets: ['a'], secrets: ['a'] }, 'duplicate-secret', 0],
    ['listed twice', { pullSecrets: ['a', 'a'] }, 'duplicate-secret', 1],
    ['no name', { pullSecrets: ['A/b'] }, 'invalid-name', 0],
  ])('cannot be %s', (_, settings, code, index) => {
    expect(parse(settings).problems.map((found) => [found.code, found.at.path?.join('.')])).toEqual([
      [code, `services.web.pullSecrets.${index}`],
    ]);
  });

  it('that a layer below lists is refused there, once', () => {
    const placesOf = (problems: readonly Problem[]) =>
      problems.map(({ code, at }) => [code, at.file, at.path?.join('.')]);
    const defaults = { pullSecrets: ['A/b'] };
    expect(placesOf(parse({}, withChange(platform, ['defaults'], defaults)).problems)).toEqual([
      ['invalid-name', 'apps/platform.ts', 'defaults.pullSecrets.0'],
    ]);
    const { problems } = parseLandscape(sourcesOf({ shop: { ...project, defaults } }));
    expect(placesOf(problems)).toEqual([['invalid-name', 'apps/shop/project.ts', 'defaults.pullSecrets.0']]);
  });
});
