import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepOnly } from '../../src/delivery/fluxcd/keep-only';

describe('keepOnly', () => {
  it('opens every folder on the way', () => {
    expect(keepOnly('platform/dist/eu-1')).toBe(
      '/*\n!/platform\n/platform/*\n!/platform/dist\n/platform/dist/*\n!/platform/dist/eu-1\n',
    );
  });

  it('keeps what git would keep', () => {
    const kept = ['dist/eu-1/_delivery/delivery.yaml', 'dist/eu-1/payments/ledger/workload.yaml'];
    const left = [
      'README.md',
      'apps/platform.ts',
      'dist/eu-10/_delivery/delivery.yaml',
      'x/dist/eu-1/a.yaml',
    ];
    expect(notIgnored(keepOnly('dist/eu-1'), [...kept, ...left])).toEqual(kept);
  });
});

function notIgnored(patterns: string, files: readonly string[]): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'keep-only-'));
  try {
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    writeFileSync(join(root, '.gitignore'), patterns);
    const input = files.map((file) => `${file}\n`).join('');
    const verdicts = execFileSync('git', ['check-ignore', '--stdin', '--verbose', '--non-matching'], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
    // The last matching pattern decides; one that begins with `!` keeps.
    const lines = verdicts.trimEnd().split('\n');
    return files.filter((_, index) => /^(?:::|[^\t]*:!)/.test(lines[index] ?? ''));
  } finally {
    rmSync(root, { recursive: true });
  }
}
