import { describe, expect, it } from '@jest/globals';
import { scratch } from '../../../src/definition/scratch';
import { checkMounts } from '../../../src/parse/check/check-mounts';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const at = { file: 'project.ts', path: ['web'] };

describe('a place in the container', () => {
  it('belongs to one volume, secret or file', () => {
    expect(
      checkMounts(
        {
          volumes: { a: scratch('/a'), deeper: scratch('/a/b') },
          secrets: ['db', { name: 'tls', mount: '/etc/tls' }],
          files: { '/etc/app.conf': '' },
        },
        at,
      ),
    ).toEqual([]);
  });

  it('cannot belong to two', () => {
    const problems = checkMounts(
      {
        volumes: { a: scratch('/a'), b: scratch('/a/') },
        secrets: [{ name: 'tls', mount: '/a' }],
        files: { '/a': '' },
      },
      at,
    );
    expect(problems.map(({ code, at: place }) => [code, place.path?.join('.')])).toEqual([
      ['duplicate-mount', 'web.volumes.b'],
      ['duplicate-mount', 'web.secrets.0'],
      ['duplicate-mount', 'web.files./a'],
    ]);
  });

  it('is checked with every layer laid over the other', () => {
    const shop = withChange(
      withChange(project, ['services', 'web', 'files'], { '/work': 'text' }),
      ['services', 'web', 'in'],
      { prod: { volumes: { work: scratch('/work') } } },
    );
    const { problems } = parseLandscape(sourcesOf({ shop }));
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-mount']);
  });
});
