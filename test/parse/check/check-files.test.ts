import { describe, expect, it } from '@jest/globals';
import { checkFiles } from '../../../src/parse/check/check-files';

const files: Readonly<Record<string, string>> = {
  'apps/shop/logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]).toString('utf8'),
  'apps/shop/grüße.txt': 'Grüße\n',
};
const problems = (written: Readonly<Record<string, string | { readonly file: string }>>) =>
  checkFiles({ files: written }, { file: 'apps/shop/project.ts', path: ['web'] }, (file) => files[file]).map(
    ({ code, at }) => [code, at.path?.join('.')],
  );

describe('files', () => {
  it('are texts', () => {
    expect(problems({ '/a': { file: 'grüße.txt' }, '/b': 'text' })).toEqual([]);
    expect(problems({ '/a': { file: 'logo.png' } })).toEqual([['binary-file', 'web.files./a']]);
  });

  it('fit a ConfigMap together, in bytes', () => {
    const half = 'a'.repeat(512 * 1024);
    expect(problems({ '/a': half, '/b': half })).toEqual([]);
    expect(problems({ '/a': half, '/b': `${half}a` })).toEqual([['files-too-large', 'web.files']]);
    expect(problems({ '/a': 'ü'.repeat(600 * 1024) })).toEqual([['files-too-large', 'web.files']]);
  });
});
