import { describe, expect, it } from '@jest/globals';
import { marker } from '../../src/review/report/markdown/marker';
import { gitRepository } from '../helpers/git-repository';
import { runProgram } from '../helpers/run-program';
import { root, textOf } from './documents';
import { github, gitlab, jenkinsfile, scripts, scriptWith } from './pipelines';
import { runScript } from './run-script';

const known = (JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> })
  .scripts;

/** Commands of ours in a script that cannot be typed as they are written. */
function flawsOf(script: string): readonly string[] {
  const missing = [...script.matchAll(/\bnpm run ([\w:-]+)/g)]
    .filter(([, name = '']) => !(name in known))
    .map(([command]) => command);
  const ours = [...script.matchAll(/\bmeshwright ([a-z-]+)([^\n|;&]*)/g)].map(([, name = '', rest = '']) => ({
    name,
    help: runProgram(root, name, '--help'),
    options: rest.match(/--[a-z-]+/g) ?? [],
  }));
  return [
    ...missing,
    ...ours.flatMap(({ name, help, options }) =>
      help.code === 0 && help.out.includes(`Usage: meshwright ${name}`)
        ? options.filter((option) => !help.out.includes(`${option} `)).map((option) => `${name} ${option}`)
        : [name],
    ),
  ];
}

describe.each(Object.entries(scripts))('%s', (_, all) => {
  const text = all.join('\n');

  it('verifies, checks dist/, reviews and comments, with commands that exist', () => {
    expect(text).toContain('npm run verify');
    expect(text).toContain('npx meshwright synth --check');
    expect(text).toMatch(/npx meshwright review --base \S+ --format markdown --output build\/review\.md$/m);
    expect(text).toMatch(
      /npx meshwright review --base \S+ --format sarif --output build\/review\.sarif \|\|/,
    );
    expect(text).toContain(`startswith("${marker}")`);
    expect(all.flatMap(flawsOf)).toEqual([]);
  });

  it('would notice commands that do not exist', () => {
    expect(
      flawsOf('npm run verifi && npx meshwright reviev\nnpx meshwright review --bass x || true'),
    ).toEqual(['npm run verifi', 'reviev', 'review --bass']);
  });

  it.each(all)('has a script that every shell can read: %#', async (script) => {
    expect(await runScript(`sh -n <<'SCRIPT'\n${script}\nSCRIPT\n`, root, {})).toEqual({ code: 0, err: '' });
  });

  it('lets no text of a change into a script before the shell runs', () => {
    expect(text).not.toContain('${{');
  });

  it('keeps what it writes where nothing is formatted, linted or committed', () => {
    expect(textOf('.gitignore')).toMatch(/^build\/$/m);
    expect(text.match(/--output \S+/g)).not.toHaveLength(0);
    expect((text.match(/--output \S+/g) ?? []).filter((to) => !to.startsWith('--output build/'))).toEqual([]);
  });

  it('installs what the lock says, where something of the change runs', () => {
    expect(text).toContain('npm ci');
    expect(text).not.toMatch(/npm (?:i|install)\b/);
  });
});

describe('github-actions.yml', () => {
  const { jobs } = github;

  it('runs for pull requests, the merge queue, and what reached the branch', () => {
    expect(Object.keys(github.on).sort()).toEqual(['merge_group', 'pull_request', 'push']);
  });

  it('lets jobs that run the change only read, and those that may write run nothing of it', () => {
    expect(github.permissions).toEqual({ contents: 'read' });
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writing.map(([name, job]) => [name, job.permissions])).toEqual([
      ['comment', { 'pull-requests': 'write' }],
      ['findings', { actions: 'read', contents: 'read', 'security-events': 'write' }],
    ]);
    const commands = writing.flatMap(([, { steps }]) => steps.map(({ run = '' }) => run)).join('\n');
    expect(commands).not.toMatch(/\b(?:npm|npx|node)\b/);
  });

  it('pins every action, leaves no token behind, and has all of history for a review', () => {
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.filter((step) => step.uses !== undefined));
    expect(uses.map((step) => step.uses).filter((name) => !/@v\d+\.\d+\.\d+$/.test(name ?? ''))).toEqual([]);
    const checkouts = uses.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    // Neither asks for another revision than the event's own, which is the merge result.
    expect(checkouts.flatMap((step) => Object.keys(step.with ?? {}))).not.toContain('ref');
    expect(jobs['review']?.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
  });

  it('caches what npm downloads', () => {
    const setups = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter((step) => step.uses?.startsWith('actions/setup-node@')),
    );
    expect(setups).toHaveLength(3);
    expect(setups.every((step) => step.with?.['cache'] === 'npm')).toBe(true);
  });
});

describe('gitlab-ci.yml', () => {
  it('has all of history, and caches what npm downloads', () => {
    expect(gitlab['variables']).toEqual({ GIT_DEPTH: '0' });
    expect(gitlab['.merge-result']).toMatchObject({ cache: { paths: ['.npm/'] } });
  });

  it('keeps its token in an environment of a job that runs nothing of the change', () => {
    const { comment, review, verify, dist } = gitlab;
    expect(comment).toMatchObject({
      environment: { name: 'review-comment' },
      variables: { GIT_STRATEGY: 'none' },
    });
    expect([review, verify, dist].map((job) => job?.['environment'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the report of a review that refuses', () => {
    expect(gitlab['review']).toMatchObject({ artifacts: { when: 'always' } });
    expect(gitlab['comment']).toMatchObject({ rules: [{ when: 'always' }] });
  });
});

/** No Jenkins reads it here: this is its shape only. */
describe('Jenkinsfile', () => {
  it('has its stages, each with what it needs', () => {
    const stages = [...jenkinsfile.matchAll(/stage\('([^']+)'\)/g)].map(([, name]) => name);
    expect(stages).toEqual(['Checks', 'Verify', 'Dist and review', 'Dist', 'Review', 'Comment']);
    expect(jenkinsfile.match(/agent \{ label 'linux' \}/g)).toHaveLength(3);
    expect(jenkinsfile).toMatch(/disableConcurrentBuilds\(abortPrevious: true\)/);
  });

  it('closes every bracket that it opens', () => {
    const code = jenkinsfile
      .replaceAll(/'''.*?'''/gs, '')
      .replaceAll(/'[^'\n]*'/g, '')
      .replaceAll(/\/\*\*.*?\*\/|^ *\/\/.*$/gms, '');
    const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
    const open: string[] = [];
    for (const bracket of code.match(/[{}()[\]]/g) ?? []) {
      if (bracket in pairs) expect(open.pop()).toBe(pairs[bracket]);
      else open.push(bracket);
    }
    expect(open).toEqual([]);
    expect(code).not.toMatch(/['"]/);
  });

  it('has the token only where nothing of the change runs, and where Groovy does not read the script', () => {
    const [before = '', comment = ''] = jenkinsfile.split("stage('Comment')");
    expect(before).not.toMatch(/withCredentials|FORGE_TOKEN/);
    expect(comment).not.toMatch(/\b(?:npm|npx|node)\b/);
    expect(scripts['Jenkinsfile']?.filter((script) => script.includes('\\'))).toEqual([]);
    expect(jenkinsfile).not.toContain('"""');
  });
});

describe.each([
  ['gitlab-ci.yml', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
  ['Jenkinsfile', 'CHANGE_TARGET'],
])('the merge result in %s', (pipeline, variable) => {
  const script = scriptWith(pipeline, 'merge --quiet');

  /** A clone of a repository whose `main` went on after the branch `change` began. */
  function cloneWith(main: Readonly<Record<string, string>>, change: Readonly<Record<string, string>>) {
    const origin = gitRepository();
    origin.write({ 'a.txt': 'begun\n' });
    origin.commit('begin');
    origin.git('checkout', '--quiet', '-b', 'change');
    origin.write(change);
    origin.commit('change');
    origin.git('checkout', '--quiet', 'main');
    origin.write(main);
    origin.commit('go on');
    const clone = gitRepository();
    clone.git('remote', 'add', 'origin', origin.root);
    clone.git('fetch', '--quiet', 'origin');
    clone.git('checkout', '--quiet', '--detach', 'origin/change');
    return {
      ...clone,
      remove: () => {
        origin.remove();
        clone.remove();
      },
    };
  }

  it('is the branch and what its target has gained', async () => {
    const clone = cloneWith({ 'main.txt': 'new\n' }, { 'change.txt': 'new\n' });
    expect((await runScript(script, clone.root, { [variable]: 'main' })).code).toBe(0);
    expect(clone.git('ls-files').trim().split('\n')).toEqual(['a.txt', 'change.txt', 'main.txt']);
    expect(clone.git('merge-base', 'origin/main', 'HEAD')).toBe(clone.git('rev-parse', 'origin/main'));
    const merged = clone.git('rev-parse', 'HEAD');
    expect((await runScript(script, clone.root, { [variable]: 'main' })).code).toBe(0);
    expect(clone.git('rev-parse', 'HEAD')).toBe(merged);
    clone.remove();
  });

  it('is none when the two contradict each other, or the target is unknown', async () => {
    const clone = cloneWith({ 'a.txt': 'main\n' }, { 'a.txt': 'change\n' });
    expect((await runScript(script, clone.root, { [variable]: 'main' })).code).not.toBe(0);
    clone.git('merge', '--abort');
    expect((await runScript(script, clone.root, { [variable]: 'nowhere' })).code).not.toBe(0);
    clone.remove();
  });

  it('is the branch itself where nothing asks for a merge', async () => {
    const clone = cloneWith({ 'main.txt': 'new\n' }, { 'change.txt': 'new\n' });
    const before = clone.git('rev-parse', 'HEAD');
    expect((await runScript(script, clone.root, {})).code).toBe(0);
    expect(clone.git('rev-parse', 'HEAD')).toBe(before);
    clone.remove();
  });
});
