import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
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
    ['named like a secret', { pullSecrets: ['a'], secrets: ['a'] }, 'duplicate-secret'],
    ['listed twice', { pullSecrets: ['a', 'a'] }, 'duplicate-secret'],
    ['no name', { pullSecrets: ['A/b'] }, 'invalid-name'],
  ])('cannot be %s', (_, settings, code) => {
    expect(parse(settings).problems.map((found) => [found.code, found.at.path?.join('.')])).toEqual([
      [code, 'services.web.pullSecrets'],
    ]);
  });
});
