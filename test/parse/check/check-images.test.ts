import { describe, expect, it } from '@jest/globals';
import { checkImages } from '../../../src/parse/check/check-images';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const digest = `sha256:${'0'.repeat(64)}`;
const codes = (images: 'digest' | 'fixed' | 'any', tag: string, pinned?: string) =>
  checkImages(
    new Map([['web', { repository: 'registry.example.com/web', tag, digest: pinned }]]),
    { name: 'prod', domain: 'example.com', production: true, images, traceSampling: 1 },
    'prod.json',
  ).map(({ code, at }) => [code, at.file, at.path?.join('.')]);

describe('an environment', () => {
  it('can take images by digest only', () => {
    expect(codes('digest', 'latest', digest)).toEqual([]);
    expect(codes('digest', '1.0.0')).toEqual([['missing-digest', 'prod.json', 'web']]);
  });

  it('can take fixed tags, and any tag with a digest', () => {
    expect(codes('fixed', '1.0.0')).toEqual([]);
    expect(codes('fixed', 'latest', digest)).toEqual([]);
    for (const tag of ['latest', 'main', 'nightly', '1.0.0-SNAPSHOT']) {
      expect(codes('fixed', tag)).toEqual([['moving-tag', 'prod.json', 'web.tag']]);
    }
  });

  it('can take anything', () => {
    expect(codes('any', 'latest')).toEqual([]);
  });

  it('takes fixed tags in production unless it says otherwise, and anything elsewhere', () => {
    const withTag = (overPlatform: unknown) => {
      const sources = sourcesOf(undefined, overPlatform);
      const projects = sources.projects.map((project) => ({
        ...project,
        images: Object.fromEntries(
          Object.entries(project.images).map(([environment, lock]) => [
            environment,
            { ...lock, definition: withChange(lock.definition, ['web', 'tag'], 'latest') },
          ]),
        ),
      }));
      return parseLandscape({ ...sources, projects }).problems;
    };
    expect(withTag(platform).map(({ code, at }) => [code, at.file])).toEqual([
      ['moving-tag', 'apps/shop/images/prod.json'],
    ]);
    expect(withTag(withChange(platform, ['environments', 'prod', 'images'], 'any'))).toEqual([]);
    const required = withTag(withChange(platform, ['environments', 'prod', 'images'], 'digest'));
    expect(required.map(({ code }) => code)).toEqual(['missing-digest', 'missing-digest']);
    expect(words(required[0]!).what).toBe(
      'environment prod takes images by digest only, and apps/shop/images/prod.json has none for api',
    );
  });
});
