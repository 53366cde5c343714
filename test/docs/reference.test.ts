import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { copyWith, docsCommand } from './docs-command';

const withService = (field: string) => (text: string) =>
  text.replace('export interface ServiceSettings {', `export interface ServiceSettings {\n${field}`);

describe('the reference', () => {
  it('is current; if not, run `npm run docs`', () => {
    expect(docsCommand(undefined, '--check')).toEqual({ code: 0, out: 'docs/ is current\n' });
  });

  it('discovers a type in a file of its own, through the field that uses it', () => {
    const root = copyWith({
      'sleep-definition.ts': () =>
        `/**
          * When it sleeps, by \`cron: daily\` or
          * by hand: as it likes.
          */
        export interface SleepDefinition {
          /** Hours, or days. @default ['night'] */
          readonly at?: readonly ('night' | 'weekend')[];
          /**
           * By day:
           * - \`monday\`: the first
           * - \`sunday\`: the last
           */
          readonly days: Readonly<Record<string, { /** Until when. */ readonly until: string }>>;
        }`,
      'service-definition.ts': (text) =>
        `import type { SleepDefinition } from './sleep-definition';\n${withService(
          '  /** Sleeps as `SleepDefinition` says. @default never */\n  readonly sleep?: false | SleepDefinition;',
        )(text)}`,
    });
    expect(docsCommand(root)).toMatchObject({ code: 0 });
    const page = readFileSync(join(root, 'docs/reference/service.md'), 'utf8');
    expect(page).toContain(
      '- **`sleep`** (`false | SleepDefinition`, default never, see [`SleepDefinition`](#sleepdefinition))\n' +
        '  Sleeps as [`SleepDefinition`](#sleepdefinition) says.\n',
    );
    expect(page).toContain(`
## SleepDefinition

When it sleeps, by \`cron: daily\` or by hand: as it likes.

Written in \`sleep\` of [\`ServiceSettings\`](#servicesettings).

- **\`at\`** (\`('night' | 'weekend')[]\`, default \`['night']\`)
  Hours, or days.
- **\`days\`** (\`Record<string, { … }>\`, required)
  By day:
  - \`monday\`: the first
  - \`sunday\`: the last
  - **\`until\`** (\`string\`, required)
    Until when.
`);
    expect(readFileSync(join(root, 'docs/reference/README.md'), 'utf8')).toContain(
      '- [`SleepDefinition`](service.md#sleepdefinition): When it sleeps, by `cron: daily` or by hand\n',
    );
  });

  it('leaves out what no author writes', () => {
    const names = ['Sources', 'ProjectSource', 'parseShare', 'Mounted'];
    const index = readFileSync(join(__dirname, '../../docs/reference/README.md'), 'utf8');
    expect(names.filter((name) => index.includes(`\`${name}`))).toEqual([]);
  });

  it('names stale pages, pages of nothing, and the command', () => {
    const root = copyWith({});
    const at = (page: string) => join(root, 'docs/reference', page);
    docsCommand(root);
    expect(docsCommand(root, '--check').code).toBe(0);
    appendFileSync(at('service.md'), 'by hand\n');
    writeFileSync(at('old.md'), '');
    expect(docsCommand(root, '--check')).toEqual({
      code: 1,
      out: [
        'docs/ is stale: run `npm run docs`',
        'docs/reference/old.md',
        'docs/reference/service.md\n',
      ].join('\n'),
    });
    docsCommand(root);
    expect(docsCommand(root, '--check').code).toBe(0);
    expect(existsSync(at('old.md'))).toBe(false);
  });
});

describe('doc comments', () => {
  it('say what every field is for, and what holds without it', () => {
    expect(docsCommand(undefined, '--lint')).toEqual({ code: 0, out: 'every field is documented\n' });
  });

  it('are missed by file and field', () => {
    const root = copyWith({
      'service-definition.ts': withService(
        [
          '  readonly bare: string;',
          '  /** @default 1 */ readonly onlyDefault?: number;',
          '  /** Said. */ readonly silent?: string;',
          '  /** Said. Without it, nothing happens. */ readonly sentence?: string;',
          '  /** Said. */ readonly nested?: { /** Said. @default 1 */ a?: number; b?: number };',
          '  /** Said. */ readonly whole?: { /** Said. @default 1 */ a?: number };',
        ].join('\n'),
      ),
      'sleep.ts': () => 'export function sleep(options: { hours: number }): void {}',
    });
    const { code, out } = docsCommand(root, '--lint');
    expect(code).toBe(1);
    const service = 'src/definition/service-definition.ts: ServiceSettings';
    const says = 'has no doc comment that says what it is for';
    const without = 'is optional: add "@default …", or a sentence "Without it, …"';
    expect(out.trim().split('\n')).toEqual([
      `${service}.bare ${says}`,
      `${service}.onlyDefault ${says}`,
      `${service}.silent ${without}`,
      `${service}.nested ${without}`,
      `${service}.nested.b ${says}`,
      'src/definition/sleep.ts: sleep() has no doc comment',
      `src/definition/sleep.ts: sleep.hours ${says}`,
    ]);
  });
});
