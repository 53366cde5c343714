import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { copyWith, docsCommand } from './docs-command';

const read = (root: string, page: string) => readFileSync(join(root, 'docs', page), 'utf8');

it('writes the page of a code from its entry, and what becomes of findings of other tools', () => {
  const root = copyWith({});
  const part = join(root, 'src/problems/registry/dns-problems.ts');
  const text = readFileSync(part, 'utf8');
  writeFileSync(
    part,
    text.replace(
      "'walled-dns': entry",
      `'lost-dns': entry<{ name: string }>({
        severity: 'warning',
        what: ({ name }) => \`<\${name}> is *lost*\`,
        remedy: () => 'find it',
        why: 'Nobody finds _anything_ by \`*\`.',
        example: { name: 'web' },
        upstream: ['IST0103'],
        source: 'https://example.org/dns',
      }),
      'walled-dns': entry`,
    ),
  );
  const reasons = join(root, 'src/checks/coverage/uncovered-findings.ts');
  writeFileSync(reasons, readFileSync(reasons, 'utf8').replace(/^ {2}IST0103.*\n/m, ''));
  docsCommand(root);
  expect(read(root, 'checks/exposure.md')).toContain(`
## lost-dns

Nobody finds \\_anything\\_ by \`*\`.

\`\`\`text
warning lost-dns
  <web> is *lost*
  → find it
\`\`\`

Others call it IST0103.

Read on: <https://example.org/dns>

## walled-dns
`);
  const index = read(root, 'checks.md');
  expect(index).toContain('- [`lost-dns`](checks/exposure.md#lost-dns), warning: \\<web\\> is \\*lost\\*\n');
  expect(index).toMatch(
    /\| IST0103 \| running pod without a proxy +\| \[`lost-dns`\]\(checks\/exposure\.md#lost-dns\) +\|/,
  );
  expect(index).toMatch(/\| IST0126 \| [^|]+ \| it needs a live cluster +\|/);
});

it('removes pages of topics that are gone', () => {
  const root = copyWith({});
  docsCommand(root);
  writeFileSync(join(root, 'docs/checks/old.md'), '');
  expect(docsCommand(root, '--check').out).toContain('docs/checks/old.md');
  docsCommand(root);
  expect(existsSync(join(root, 'docs/checks/old.md'))).toBe(false);
  expect(existsSync(join(root, 'docs/checks/calls.md'))).toBe(true);
});
