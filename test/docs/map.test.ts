import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { copyWith, docsCommand } from './docs-command';

it('lists the topics and examples that lie in their folders', () => {
  const root = copyWith({});
  for (const [path, text] of Object.entries({
    'services/queues.md': 'Before.\n\n# Queues and topics\n\n# Other\n',
    'examples/queues.ts':
      '/** Helper. */\nconst a = 1;\n\n/** Reads from\n * a queue. Slowly. */\nexport default defineProject({});\n',
  })) {
    mkdirSync(join(root, 'docs', path, '..'), { recursive: true });
    writeFileSync(join(root, 'docs', path), text);
  }
  expect(docsCommand(root, '--check').out).toContain('docs/README.md');
  docsCommand(root);
  const text = readFileSync(join(root, 'docs/README.md'), 'utf8');
  expect(text).toContain('-->\n\n- [Queues and topics](services/queues.md)\n\n<!-- end -->');
  expect(text).toContain('-->\n\n- [queues](examples/queues.ts): Reads from a queue.\n\n<!-- end -->');
  expect(docsCommand(root, '--check').out).not.toContain('docs/README.md');
});
