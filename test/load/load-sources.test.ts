import { describe, expect, it } from '@jest/globals';
import { loadSources } from '../../src/load/load-sources';
import { repository } from '../helpers/repository';

const platform = { 'apps/platform.ts': 'export default { company: "Test" };' };
const load = (files: Readonly<Record<string, string>>) =>
  loadSources(repository(files), { helper: () => 'helped' });
const summary = ({ problems }: ReturnType<typeof load>) =>
  problems.map(({ code, at }) => `${at.file}:${at.line ?? ''} ${code}`);

describe('loadSources', () => {
  it('reads platform, projects and image locks, in the order of names', () => {
    const { sources, problems } = load({
      ...platform,
      'apps/b/project.ts': 'export default { title: "B" as string };',
      'apps/a/project.ts': 'import { title } from "./title"; export default { title };',
      'apps/a/title.ts': 'export const title: string = "A";',
      'apps/a/images/dev.json': '{"x": {"tag": "1"}}',
      'apps/notes/readme.md': 'no project',
    });
    expect(problems).toEqual([]);
    expect(sources?.platform).toEqual({ file: 'apps/platform.ts', definition: { company: 'Test' } });
    expect(sources?.projects).toEqual([
      {
        name: 'a',
        file: 'apps/a/project.ts',
        definition: { title: 'A' },
        images: { dev: { file: 'apps/a/images/dev.json', definition: { x: { tag: '1' } } } },
      },
      { name: 'b', file: 'apps/b/project.ts', definition: { title: 'B' }, images: {} },
    ]);
  });

  it('gives definitions the running instance', () => {
    const { sources } = load({
      ...platform,
      'apps/a/project.ts': 'import { helper } from "meshwright"; export default { title: helper() };',
    });
    expect(sources?.projects[0]?.definition).toEqual({ title: 'helped' });
  });

  it('reports every file with a syntax error at its line, and keeps the others', () => {
    const loaded = load({
      ...platform,
      'apps/a/project.ts': '\nexport default { title: };',
      'apps/b/project.ts': 'export default {\n\n  title "B" };',
      'apps/c/project.ts': 'export default { title: "C" };',
    });
    expect(summary(loaded)).toEqual([
      'apps/a/project.ts:2 broken-definition',
      'apps/b/project.ts:3 broken-definition',
    ]);
    expect(loaded.sources?.projects.map(({ name }) => name)).toEqual(['c']);
    expect(loaded.sources?.unread).toEqual(['a', 'b']);
  });

  it('reports a field that is written twice', () => {
    const files = { 'apps/a/project.ts': 'export default {\n  services: { b: 1,\n    b: 2 },\n};' };
    expect(summary(load({ ...platform, ...files }))).toEqual(['apps/a/project.ts:3 duplicate-field']);
  });

  it('reports an import that leads nowhere', () => {
    expect(
      summary(load({ ...platform, 'apps/a/project.ts': '\nimport "./gone"; export default {};' })),
    ).toEqual(['apps/a/project.ts:2 broken-definition']);
  });

  it('reports an exception at the line that threw, also in another file, and keeps the others', () => {
    const loaded = load({
      ...platform,
      'apps/a/project.ts': 'import { fail } from "./fail";\nexport default { title: fail() };',
      'apps/a/fail.ts': '\n\nexport function fail(): string {\n  throw new Error("no luck");\n}',
      'apps/b/project.ts': 'export default {};',
    });
    expect(summary(loaded)).toEqual(['apps/a/fail.ts:4 throwing-definition']);
    expect(loaded.problems[0]?.args).toEqual({ reason: 'no luck' });
    expect(loaded.sources?.projects.map(({ name }) => name)).toEqual(['b']);
  });

  it('reports a definition that exports nothing', () => {
    expect(summary(load({ ...platform, 'apps/a/project.ts': 'export const project = {};' }))).toEqual([
      'apps/a/project.ts: no-definition',
    ]);
  });

  it('reports an image lock that is no JSON at its line, and knows that it is there', () => {
    const lock = '{\n  "a": { "repository": "r" "tag": "1" }\n}';
    const loaded = load({
      ...platform,
      'apps/a/project.ts': 'export default {};',
      'apps/a/images/dev.json': lock,
    });
    expect(summary(loaded)).toEqual(['apps/a/images/dev.json:2 broken-lock']);
    expect(loaded.sources?.projects[0]?.images).toEqual({
      dev: { file: 'apps/a/images/dev.json', definition: undefined },
    });
  });

  it('reports a package that is not installed, and what was probably meant', () => {
    const loaded = load({
      ...platform,
      'package.json': '{"dependencies":{"cdk8s":"2"}}',
      'apps/a/project.ts': '\nimport { Chart } from "cdk9s";\nexport default { title: Chart };',
      'apps/b/project.ts': 'import { helper } from "meshwrigth"; export default { title: helper() };',
    });
    expect(summary(loaded)).toEqual([
      'apps/a/project.ts:2 unknown-reference',
      'apps/b/project.ts:1 unknown-reference',
    ]);
    expect(loaded.problems.map(({ args }) => args)).toEqual([
      { what: 'package', name: 'cdk9s', suggestion: 'cdk8s', known: 'meshwright, cdk8s' },
      { what: 'package', name: 'meshwrigth', suggestion: 'meshwright', known: 'meshwright, cdk8s' },
    ]);
  });

  it('leaves it to a package what it cannot find itself', () => {
    const loaded = load({
      ...platform,
      'node_modules/half/index.js': 'require("other-half");',
      'apps/a/project.ts': 'import "half"; export default {};',
    });
    expect(summary(loaded)).toEqual(['apps/a/project.ts:1 throwing-definition']);
  });

  it('reports a helper that does not exist where it is used', () => {
    const loaded = load({
      ...platform,
      'apps/a/project.ts': 'import { helpr } from "meshwright";\nexport default {\n  title: helpr() };',
    });
    expect(summary(loaded)).toEqual(['apps/a/project.ts:3 unknown-reference']);
    expect(loaded.problems[0]?.args).toEqual({
      what: 'helper',
      name: 'helpr',
      suggestion: 'helper',
      known: 'helper',
    });
  });

  it('has nothing to offer without a platform', () => {
    const loaded = load({ 'apps/a/project.ts': 'export default {};' });
    expect(summary(loaded)).toEqual(['apps/platform.ts: missing-definition']);
    expect(loaded.sources).toBeUndefined();
  });
});
