import { describe, expect, it } from '@jest/globals';
import type { ServiceSettings } from '../../../src/definition/service-definition';
import { checkCredentials } from '../../../src/parse/check/check-credentials';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';
import { knownCredentials } from '../../conventions/credentials/known-credentials';

const token = knownCredentials[0]!;
const files = { 'apps/shop/app.conf': `a\nb ${token}\n` };
const problems = (settings: ServiceSettings) =>
  checkCredentials(
    settings,
    { file: 'apps/shop/project.ts', path: ['web'] },
    (file) => Object.entries(files).find(([path]) => path === file)?.[1],
  );

describe('a credential', () => {
  it.each<[string, ServiceSettings, string, string]>([
    ['a variable', { env: { MODE: token } }, 'web.env.MODE', 'MODE'],
    ['an argument', { args: ['--verbose', `--id=${token}`] }, 'web.args.1', 'id'],
    ['an argument without a name', { args: [token] }, 'web.args.0', 'argument 1'],
    ['the value after a flag', { args: ['--password', 'hunter2'] }, 'web.args.1', 'password'],
    ['the value of a flag', { command: ['run', '-api-key=hunter2'] }, 'web.command.1', 'api-key'],
    ['a text', { files: { '/etc/a': token } }, 'web.files./etc/a', 'line 1 of /etc/a'],
    [
      'a file beside the definition',
      { files: { '/etc/a': { file: 'app.conf' } } },
      'web.files./etc/a',
      'line 2 of apps/shop/app.conf',
    ],
  ])('is found in %s, and not shown', (_, settings, path, name) => {
    const [found, ...others] = problems(settings);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'credential-in-definition', args: { name } });
    expect(found?.at.path?.join('.')).toBe(path);
    expect(words(found!).what).not.toMatch(new RegExp(`${token}|hunter2`));
  });

  it('is not what refers to one', () => {
    expect(
      problems({
        args: ['--password-file', '/etc/secrets/password', '--token=$(TOKEN)', '--secret', '--verbose'],
        env: { TOKEN_FILE: '/var/run/token' },
        files: { '/etc/a': { file: 'missing.conf' } },
      }),
    ).toEqual([]);
  });

  it('is found in the defaults of platform and project', () => {
    const defaults = { env: { MODE: token } };
    const { problems: found } = parseLandscape(
      sourcesOf(
        { shop: withChange(project, ['defaults'], defaults) },
        withChange(platform, ['defaults'], defaults),
      ),
    );
    expect(found.map(({ code, at }) => [code, at.file, at.path?.join('.')])).toEqual([
      ['credential-in-definition', 'apps/platform.ts', 'defaults.env.MODE'],
      ['credential-in-definition', 'apps/shop/project.ts', 'defaults.env.MODE'],
    ]);
  });
});
