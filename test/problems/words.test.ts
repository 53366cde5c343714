import { describe, expect, it } from '@jest/globals';
import { problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';

const at = { file: 'apps/shop/project.ts' };

describe('words', () => {
  it('say once what is expected', () => {
    const expected = 'a number';
    expect(words(problem('wrong-type', at, { field: 'port', value: "'http'", expected }))).toEqual({
      severity: 'error',
      what: "port cannot be 'http'",
      remedy: 'write a number',
    });
    const args = { field: 'engine', value: "'argo'", expected: 'one of argocd, fluxcd' };
    expect(words(problem('invalid-value', at, { ...args, suggestion: undefined }))).toMatchObject({
      what: "engine cannot be 'argo'",
      remedy: 'write one of argocd, fluxcd',
    });
    expect(words(problem('invalid-value', at, { ...args, suggestion: 'argocd' }))).toMatchObject({
      remedy: 'did you mean argocd? Otherwise write one of argocd, fluxcd',
    });
  });

  it('are sentences around what keeps a file from being written', () => {
    const reason = 'is a file that Meshwright did not write';
    expect(words(problem('blocked-path', at, { path: 'dist/a.yaml', reason })).what).toBe(
      'dist/a.yaml is a file that Meshwright did not write, so that it cannot be written',
    );
  });

  it('call an image lock JSON, and a definition TypeScript', () => {
    const reason = 'Expected ":"';
    expect(words(problem('broken-lock', at, { reason })).what).toBe(
      'the file cannot be read as JSON: Expected ":"',
    );
    expect(words(problem('broken-definition', at, { reason })).what).toBe(
      'the file cannot be read as TypeScript: Expected ":"',
    );
  });
});
