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

it('keeps the order of what is listed, and puts what is new at the end', () => {
  const root = copyWith({});
  mkdirSync(join(root, 'docs/services'), { recursive: true });
  for (const name of ['a', 'b', 'c', 'd'])
    writeFileSync(join(root, `docs/services/${name}.md`), `# ${name}\n`);
  const list =
    '<!-- services: here -->\n\n- [c](services/c.md)\n- [gone](services/gone.md)\n- [a](services/a.md)\n';
  writeFileSync(join(root, 'docs/README.md'), `${list}\n<!-- end -->\n`);
  docsCommand(root);
  const links = readFileSync(join(root, 'docs/README.md'), 'utf8').match(/\(.*\)/g);
  expect(links).toEqual(['c', 'a', 'b', 'd'].map((name) => `(services/${name}.md)`));
});

it('names the tests of each trap', () => {
  const root = copyWith({});
  mkdirSync(join(root, 'test/traps'), { recursive: true });
  for (const name of ['trap-04-b', 'trap-04-a', 'trap-14-c']) {
    writeFileSync(join(root, `test/traps/${name}.test.ts`), '');
  }
  docsCommand(root);
  const items = readFileSync(join(root, 'docs/traps.md'), 'utf8').split(/^(?=\d+\. )/m);
  const testsOf = (number: number) => /^ +Test: (.*)$/m.exec(items[number] ?? '')?.[1];
  expect(testsOf(4)).toBe(
    '[trap-04-a](../test/traps/trap-04-a.test.ts), [trap-04-b](../test/traps/trap-04-b.test.ts)',
  );
  expect(testsOf(14)).toBe('[trap-14-c](../test/traps/trap-14-c.test.ts)');
  expect(testsOf(1)).toBe('missing');
});

it('draws the dashboard of a service from the code that makes it', () => {
  const root = copyWith({});
  const row = join(root, 'src/observability/dashboards/rows/disks-row.ts');
  writeFileSync(row, readFileSync(row, 'utf8').replace("'Files on disks'", "'Inodes <all>'"));
  docsCommand(root);
  const figure = readFileSync(join(root, 'docs/dashboards.svg'), 'utf8');
  expect(figure).toContain('>Inodes &lt;all></text>');
  expect(figure).not.toContain('Files on disks');
  const page = readFileSync(join(root, 'docs/dashboards.md'), 'utf8');
  expect(page).toMatch(
    /### Disks \(folded\)\n\n(\|.*\n)*\| Inodes <all> +\| percentunit +\| Share of the files/,
  );
});
