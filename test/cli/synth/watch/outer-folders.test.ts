import { describe, expect, it } from '@jest/globals';
import { outerFolders } from '../../../../src/cli/synth/watch/outer-folders';

describe('outerFolders', () => {
  it('names folders outside apps/ that something is imported from, once', () => {
    expect(
      outerFolders([
        'file lib/a.ts',
        'near lib/a.ts',
        'near lib',
        'file ../shared/b.ts',
        'near apps-of-others/c.ts',
      ]),
    ).toEqual(['lib', '../shared', 'apps-of-others']);
  });

  it('leaves out what is watched anyway, and packages', () => {
    expect(
      outerFolders(['file apps/shared.ts', 'near apps/lib/a.ts', 'file package.json', 'package left-pad']),
    ).toEqual([]);
  });
});
