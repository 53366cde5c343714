import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { blocksOf } from '../docs/blocks';
import type { GitRepository } from '../helpers/git-repository';
import { digestOf, imageCompany } from '../helpers/image-company';
import { runProgram } from '../helpers/run-program';

const page = readFileSync(join(__dirname, '../../docs/images.md'), 'utf8');
const json = 'apps/shop/images/dev.json';
const yaml = 'apps/shop/images/dev.yaml';

let repository: GitRepository;
beforeEach(() => {
  repository = imageCompany();
});
afterEach(() => repository.remove());

const read = (file: string) => readFileSync(join(repository.root, file), 'utf8');
const workload = (service: string) => read(`dist/office/shop-dev/${service}/workload.yaml`);
const synth = () => expect(runProgram(repository.root, 'synth')).toMatchObject({ code: 0, err: '' });

interface CustomManager {
  readonly customType: string;
  readonly managerFilePatterns: readonly string[];
  readonly matchStrings: readonly string[];
  readonly autoReplaceStringTemplate: string;
  readonly datasourceTemplate: string;
}

describe('the configuration of Renovate in docs/images.md', () => {
  const block = blocksOf('docs/images.md', page).find(({ text }) => text.includes('customManagers'));
  const { customManagers } = JSON.parse(block?.text ?? '{}') as { customManagers: readonly CustomManager[] };
  const [manager] = customManagers;
  // A pattern between slashes is a regular expression.
  const file = new RegExp(manager?.managerFilePatterns[0]?.slice(1, -1) ?? '');
  const match = new RegExp(manager?.matchStrings[0] ?? '', 'g');

  /** What Renovate's Handlebars make of a template with these values, as far as ours needs it. */
  const compile = (template: string, values: Readonly<Record<string, string | undefined>>) =>
    template
      .replaceAll(/\{\{#if (\w+)\}\}(.*?)\{\{\/if\}\}/g, (_, name: string, text: string) =>
        values[name] === undefined ? '' : text,
      )
      .replaceAll(/\{\{\{(\w+)\}\}\}/g, (_, name: string) => values[name] ?? '');

  /** As Renovate does: the whole match is replaced by the template (its lib/workers/…/auto-replace.ts). */
  const bump = (text: string, depName: string, newValue: string, newDigest?: string) =>
    text.replaceAll(match, (whole, ...rest) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (groups['depName'] !== depName) return whole;
      return compile(manager?.autoReplaceStringTemplate ?? '', { ...groups, newValue, newDigest });
    });

  it('finds the locks and nothing else', () => {
    expect(manager).toMatchObject({ customType: 'regex', datasourceTemplate: 'docker' });
    expect(
      [json, yaml, 'apps/shop/project.ts', 'x/apps/shop/images/dev.json'].map((one) => file.test(one)),
    ).toEqual([true, false, false, false]);
  });

  it('finds each image with its tag, and its digest where there is one', () => {
    const digest = digestOf('a');
    expect(runProgram(repository.root, 'synth').code).toBe(0);
    runProgram(repository.root, 'image', 'set', 'shop/web', '--env', 'dev', '--digest', digest);
    const found = [...read(json).matchAll(match)].map(({ groups }) => ({ ...groups }));
    expect(found).toHaveLength(6);
    expect(found).toContainEqual({
      indentation: '\n    ',
      depName: 'registry.test.example/web',
      currentValue: '1.0.0',
      currentDigest: digest,
    });
    expect(found).toContainEqual({
      indentation: '\n    ',
      depName: 'registry.test.example/api',
      currentValue: '1.0.0',
      currentDigest: undefined,
    });
  });

  it('leaves a lock that synth renders, one line for a tag and one for a digest', () => {
    synth();
    runProgram(repository.root, 'image', 'set', 'shop/web', '--env', 'dev', '--digest', digestOf('a'));
    repository.commit('recorded');
    repository.write({
      [json]: bump(read(json), 'registry.test.example/web', '1.1.0', digestOf('b')),
    });
    expect(repository.git('diff', '--numstat')).toBe(`2\t2\t${json}\n`);
    synth();
    expect(workload('web')).toContain(`registry.test.example/web:1.1.0@${digestOf('b')}`);
    expect(workload('api')).toContain('registry.test.example/api:1.0.0\n');
    // A digest where there was none, and a tag that the name of the repository has in it too.
    repository.commit('bumped');
    const text = read(json).replace('registry.test.example/api', 'registry.test.example/1.0.0/api');
    repository.write({ [json]: bump(text, 'registry.test.example/1.0.0/api', '2.0.0', digestOf('c')) });
    expect(repository.git('diff', '--numstat', 'apps')).toBe(`3\t2\t${json}\n`);
    synth();
    expect(workload('api')).toContain(`registry.test.example/1.0.0/api:2.0.0@${digestOf('c')}`);
  });
});

describe('the lock that Flux edits in docs/images.md', () => {
  const block = blocksOf('docs/images.md', page).find(({ text }) => text.includes('$imagepolicy'));
  /**
   * As kyaml's setters do: the value before a marker is replaced, and the comment is set one blank behind it,
   * whatever stood there (https://github.com/fluxcd/image-automation-controller, pkg/update).
   */
  const setters = (text: string, policy: string, tag: string, digest: string) =>
    text.replaceAll(
      /^(\s*\w+: )(\S+)\s+#\s*(\{"\$imagepolicy": "([^"]*?):(tag|digest|name)"\})$/gm,
      (line, start, old, marker, name, part) => {
        const value = part === 'tag' ? tag : part === 'digest' ? digest : old;
        return name === policy ? `${start}${value} # ${marker}` : line;
      },
    );

  beforeEach(() => {
    const { web: _, ...rest } = JSON.parse(read(json)) as Record<string, Record<string, string>>;
    const others = Object.entries(rest).map(
      ([key, entry]) =>
        `${key}:\n${Object.entries(entry)
          .map(([field, value]) => `  ${field}: ${value}\n`)
          .join('')}`,
    );
    const shown = block?.text.replace(/sha256:…/, digestOf('a')) ?? '';
    repository.write({ [json]: undefined, [yaml]: `${shown}\n${others.join('')}` });
    synth();
    repository.commit('YAML');
  });

  it('is rendered after Flux changed it, a tag that looks like a number as it is written', () => {
    repository.write({ [yaml]: setters(read(yaml), 'flux-system:shop-web', '1.10', digestOf('b')) });
    expect(repository.git('diff', '--numstat')).toBe(`2\t2\t${yaml}\n`);
    synth();
    expect(workload('web')).toContain(`/web:1.10@${digestOf('b')}`);
  });

  it('keeps its markers when Meshwright changes it, so that Flux finds them again', () => {
    const tags = ['--tag', '7', '--digest', digestOf('c')];
    expect(runProgram(repository.root, 'image', 'set', 'shop/web', '--env', 'dev', ...tags).code).toBe(0);
    expect(read(yaml).match(/\$imagepolicy/g)).toHaveLength(2);
    repository.write({ [yaml]: setters(read(yaml), 'flux-system:shop-web', '8', digestOf('d')) });
    synth();
    expect(workload('web')).toContain(`/web:8@${digestOf('d')}`);
  });

  it('says where a value of it is wrong, and where an environment has two locks', () => {
    repository.write({ [yaml]: read(yaml).replace(/tag: .*/, 'tag: a b') });
    expect(runProgram(repository.root, 'synth').err).toMatch(
      /apps\/shop\/images\/dev\.yaml:\d+:3 {2}error invalid-value/,
    );
    repository.write({ [json]: '{}' });
    expect(runProgram(repository.root, 'synth').err).toContain(`${yaml}  error two-locks`);
  });
});
