import { describe, expect, it } from '@jest/globals';
import { changedDocuments } from '../../../src/review/compare/changed-documents';

describe('changedDocuments', () => {
  it('leaves what both states have', () => {
    const { before, after } = changedDocuments('# G\na: 1\n---\nb: 1\n', '# G\na: 1\n---\nb: 2\n---\nc: 1\n');
    expect([before, after]).toEqual([['b: 1'], ['b: 2', 'c: 1']]);
  });

  it('is empty where only the comment differs', () => {
    expect(changedDocuments('# one\na: 1\n', '# two\na: 1\n')).toEqual({ before: [], after: [] });
  });

  it('gives all of a file that only one state has', () => {
    expect(changedDocuments('', '# G\na: 1\n---\nb: 1\n')).toEqual({
      before: [],
      after: ['a: 1', 'b: 1'],
    });
  });

  it('does not take a line inside a text for a separator', () => {
    const text = 'a: |\n  b\n  ---\n  c\n';
    expect(changedDocuments('', text).after).toEqual([text.trimEnd()]);
  });
});
