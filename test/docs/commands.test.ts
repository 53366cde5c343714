import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runProgram } from '../helpers/run-program';
import { blocksOf } from './blocks';
import { documents, root, textOf } from './documents';
import { withoutBlocks } from './without-blocks';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What a document tells people to type: code in its sentences, and lines of its shell blocks. */
function commandsOf(text: string): readonly string[] {
  const blocks = blocksOf('', text);
  const shell = blocks.filter(({ info }) => info === 'sh').flatMap((block) => block.text.split('\n'));
  const spans = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...shell, ...spans].flatMap((line) =>
    line
      .replace(/ #.*$/, '')
      .split('&&')
      .map((part) => part.trim()),
  );
}

/** Why commands cannot be typed as they are written. */
const flawsOf = (commands: readonly string[]): readonly string[] =>
  commands.map(flawOf).filter((flaw) => flaw !== undefined);

function flawOf(command: string): string | undefined {
  const [, script] = /^npm run (?:-s )?([\w:-]+)/.exec(command) ?? [];
  if (script !== undefined) {
    return script in scripts ? undefined : `${command}: package.json has no script ${script}`;
  }
  const [, rest] = /^(?:npx )?meshwright (.*)$/.exec(command) ?? [];
  if (rest === undefined) {
    return undefined;
  }
  const [first = '', ...further] = rest.split(/\s+/);
  // A command may have commands of its own.
  const inner = further.slice(0, runProgram(root, first, '--help').out.includes('Commands:') ? 1 : 0);
  const subcommand = [first, ...inner].join(' ');
  const others = further.slice(inner.length);
  const help = runProgram(root, first, ...inner, '--help');
  const unknown = others.filter((word) => word.startsWith('--') && !help.out.includes(`${word} `));
  const known = help.code === 0 && help.out.includes(`meshwright ${subcommand}`);
  return known && unknown.length === 0 ? undefined : `${command}: meshwright has no such command or option`;
}

it('shows commands that exist', () => {
  const commands = documents.flatMap((document) => commandsOf(textOf(document)));
  expect(commands).toEqual(expect.arrayContaining(['npm run synth', 'npx meshwright list']));
  expect(flawsOf(commands)).toEqual([]);
});

it('would notice commands that do not', () => {
  const text = '`npm run sinth`\n\n```sh\nnpx meshwright synth --chek && npx meshwright lits # why\n```\n';
  expect(flawsOf(commandsOf(text))).toEqual([
    'npx meshwright synth --chek: meshwright has no such command or option',
    'npx meshwright lits: meshwright has no such command or option',
    'npm run sinth: package.json has no script sinth',
  ]);
});

/** npm puts the commands of dependencies on the path of a script, and not the project's own. */
it('has scripts that can be started', () => {
  const started = Object.values(scripts).flatMap((script) =>
    script.split('&&').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  const missing = started.filter(
    (word) => word !== 'node' && word !== 'npm' && !existsSync(join(root, 'node_modules/.bin', word)),
  );
  expect(missing).toEqual([]);
});
