import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { report } from '../../src/cli/output/report';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { readLock } from '../../src/load/read-lock';
import type { Problem } from '../../src/problems/problem';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';

/** Names that programs have been broken with, of those that files can have. */
const names = [
  'a b',
  '-rf',
  '..a',
  '__proto__',
  'constructor',
  'toString',
  'sh\nop',
  'shоp',
  '$(reboot)',
  "'",
  'x'.repeat(200),
];
const internal =
  /\bundefined\b|\[object|\bNaN\b|Invalid input|[Zz]od\b|Cannot read|is not a function|native code/;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function load(files: Readonly<Record<string, string>>): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'meshwright-hostile-'));
  folders.push(root);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { sources, problems } = loadSources(root, api);
  return [...problems, ...(sources === undefined ? [] : parseLandscape(sources).problems)];
}

const said = (problems: readonly Problem[]) =>
  report(problems, (place) => place).map(({ what, remedy, also }) => `${what} → ${remedy} ${also ?? ''}`);
const own = `export default ${JSON.stringify(platform)};\n`;
const shop = `export default ${JSON.stringify(project)};\n`;

it('refuses hostile names of projects, each in words of its author', () => {
  const files = names.map((name) => [`apps/${name}/project.ts`, shop] as const);
  const problems = load({ 'apps/platform.ts': own, ...Object.fromEntries(files) });
  const refused = new Set(
    problems
      .filter(({ code }) => code === 'invalid-name' || code === 'reserved-name')
      .map(({ at }) => at.file),
  );
  expect(names.filter((name) => !refused.has(`apps/${name}/project.ts`))).toEqual([]);
  expect(said(problems).filter((text) => internal.test(text))).toEqual([]);
});

it('refuses locks of hostile environments', () => {
  const lock = JSON.stringify({ api: { repository: 'a.example/a', tag: '1' } });
  const files = names.map((name) => [`apps/shop/images/${name}.json`, lock] as const);
  const problems = load({
    'apps/platform.ts': own,
    'apps/shop/project.ts': shop,
    ...Object.fromEntries(files),
  });
  const refused = new Set(problems.map(({ at }) => at.file));
  expect(names.filter((name) => !refused.has(`apps/shop/images/${name}.json`))).toEqual([]);
  expect(said(problems).filter((text) => internal.test(text))).toEqual([]);
});

it.each(names)('refuses %j in a lock, as the name of a service and as its image', (name) => {
  const good = { repository: 'a.example/a', tag: '1' };
  const quoted = JSON.stringify(name);
  const texts = [
    `{ "api": ${JSON.stringify(good)}, "web": ${JSON.stringify(good)}, ${quoted}: ${JSON.stringify(good)} }`,
    `{ "api": ${JSON.stringify(good)}, "web": { "repository": ${quoted}, "tag": "1" } }`,
    ...(/^\w[\w.-]{0,127}$/.test(name)
      ? []
      : [`{ "api": ${JSON.stringify(good)}, "web": { "repository": "a.example/a", "tag": ${quoted} } }`]),
    `{ "api": ${JSON.stringify(good)}, "web": { "repository": "a.example/a", "tag": "1", ${quoted}: "1" } }`,
    `{ "api": ${JSON.stringify(good)}, "web": { "repository": "a.example/a", "digest": ${quoted} } }`,
  ];
  const accepted = texts.filter((text) => {
    const file = 'apps/shop/images/dev.json';
    const { definition, problems } = readLock(file, text);
    const { projects, ...rest } = sourcesOf();
    const images = { ...projects[0]?.images, dev: { file, definition } };
    const found = [
      ...problems,
      ...parseLandscape({ ...rest, projects: projects.map((one) => ({ ...one, images })) }).problems,
    ];
    expect(said(found).filter((line) => internal.test(line) && !internal.test(name))).toEqual([]);
    return !found.some(({ at }) => at.file === file);
  });
  expect(accepted).toEqual([]);
});

it.each([
  '',
  'export default',
  'export default null;',
  'export default 7;',
  'throw "a: b";',
  'export default [];',
  '\u0000',
])('refuses a platform of %j', (text) => {
  const problems = load({ 'apps/platform.ts': text, 'apps/shop/project.ts': shop });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ at }) => at.file === 'apps/platform.ts')).toBe(true);
  expect(said(problems).filter((line) => internal.test(line))).toEqual([]);
});

it('asks for the environment that a lock was meant for', () => {
  const lock = JSON.stringify({});
  const problems = load({
    'apps/platform.ts': own,
    'apps/shop/project.ts': shop,
    'apps/shop/images/dev.json': lock,
    'apps/shop/images/prd.json': lock,
  }).filter(({ code }) => code !== 'missing-image');
  expect(problems).toMatchObject([
    { code: 'unknown-reference', at: { file: 'apps/shop/images/prd.json' }, args: { suggestion: 'prod' } },
  ]);
});
