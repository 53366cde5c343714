import { describe, expect, it } from '@jest/globals';
import type { Round } from '../../../../src/cli/synth/round';
import { concernsRound } from '../../../../src/cli/synth/watch/concerns-round';
import { repository } from '../../../helpers/repository';

const clean: Round = {
  problems: [],
  hasFailed: false,
  plans: undefined,
  files: new Map(),
  around: new Map(),
  inputs: new Set(['file shared.ts', 'near shared.ts', 'file lib/names/index.ts', 'near lib']),
  tasks: undefined,
  before: undefined,
};
const root = repository({ 'dist/east/old.yaml': '', CODEOWNERS: '' });
const concerns = (path: string, last: Round = clean) => concernsRound(root, path, last);

describe('concernsRound', () => {
  it.each([
    'apps',
    'apps/shop/project.ts',
    'apps/shop/images/prod.json',
    'package.json',
    'tsconfig.json',
    'node_modules/.package-lock.json',
    'shared.ts',
    'lib.ts',
    'lib/names/other.ts',
    '../outside/helper.ts',
    'dist/east/old.yaml',
    'CODEOWNERS',
  ])('takes %s for something to run for', (path) => {
    expect(concerns(path)).toBe(true);
  });

  it.each([
    'README.md',
    'application.ts',
    'node_modules/some-package',
    '.meshwright',
    '.meshwright-123',
    'dist/.meshwright-123/4',
    'dist/east/gone.yaml',
    '.gitattributes',
  ])('does not take %s for that', (path) => {
    expect(concerns(path)).toBe(false);
  });

  it('takes anything in dist/ for that where it is not known what the last run left', () => {
    expect(concernsRound(root, 'dist/east/gone.yaml', undefined)).toBe(true);
    expect(concerns('dist/east/gone.yaml', { ...clean, hasFailed: true })).toBe(true);
    expect(concerns('dist/east/gone.yaml', { ...clean, files: undefined })).toBe(true);
    expect(concernsRound(root, '.gitattributes', undefined)).toBe(true);
  });
});
