import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { marker } from '../../src/review/report/markdown/marker';
import { githubDialect, gitlabDialect, startForge, type Comment } from './forge';
import { scriptWith } from './pipelines';
import { runScript } from './run-script';

/** Each script that comments, with what its pipeline lets it know. */
const pipelines = [
  {
    name: 'GitHub Actions',
    dialect: githubDialect,
    script: scriptWith('github-actions.yml', 'curl'),
    env: (url: string, token: string) => ({
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/meshwright',
      PULL_REQUEST: '7',
      AUTHOR: 'review-bot',
      TOKEN: token,
    }),
  },
  {
    name: 'GitLab CI',
    dialect: gitlabDialect,
    script: scriptWith('gitlab-ci.yml', '--config'),
    env: (url: string, token: string) => ({
      CI_API_V4_URL: url,
      CI_MERGE_REQUEST_PROJECT_ID: '42',
      CI_MERGE_REQUEST_IID: '7',
      REVIEW_TOKEN: token,
    }),
  },
  {
    name: 'Jenkins with GitHub',
    dialect: githubDialect,
    script: scriptWith('Jenkinsfile', 'curl'),
    env: (url: string, token: string) => ({
      FORGE: 'github',
      FORGE_API: url,
      FORGE_PROJECT: 'acme/meshwright',
      FORGE_AUTHOR: 'review-bot',
      FORGE_TOKEN: token,
      CHANGE_ID: '7',
    }),
  },
  {
    name: 'Jenkins with GitLab',
    dialect: gitlabDialect,
    script: scriptWith('Jenkinsfile', 'curl'),
    env: (url: string, token: string) => ({
      FORGE: 'gitlab',
      FORGE_API: url,
      FORGE_PROJECT: '42',
      FORGE_AUTHOR: 'review-bot',
      FORGE_TOKEN: token,
      CHANGE_ID: '7',
    }),
  },
];

/** What people wrote: more than a page, one quotes the review, one begins like it, and the bot said something else. */
const talk: readonly Comment[] = [
  { id: 1, author: 'review-bot', body: `Deployed.\n${marker}` },
  { id: 2, author: 'somebody', body: `${marker}\nNothing to see here.` },
  ...Array.from({ length: 118 }, (_, index) => ({ id: 3 + index, author: 'somebody', body: 'Nice.' })),
];

const first = `${marker}\n# "One" \\ 'two' $HOME \`date\` %s\n\nÄ → 🚢 <b>\n`;

describe.each(pipelines)('$name', ({ dialect, script, env }) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meshwright-comment-'));
    mkdirSync(join(folder, 'build'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const say = (report: string) => {
    // GitHub's job downloads the artifact without its folder.
    for (const file of ['review.md', 'build/review.md']) writeFileSync(join(folder, file), report);
  };

  it('comments once, updates that afterwards, and leaves what others wrote', async () => {
    const forge = await startForge(dialect, talk);
    try {
      say(first);
      expect(await runScript(script, folder, env(forge.url, 'secret'))).toEqual({ code: 0, err: '' });
      expect(forge.comments().slice(0, -1)).toEqual(talk);
      expect(forge.comments().at(-1)).toMatchObject({ author: 'review-bot', body: first });

      const longest = `${marker}\n`.padEnd(65_536, 'long ');
      say(longest);
      expect(await runScript(script, folder, env(forge.url, 'secret'))).toEqual({ code: 0, err: '' });
      expect(forge.comments()).toHaveLength(talk.length + 1);
      expect(forge.comments().slice(0, -1)).toEqual(talk);
      expect(forge.comments().at(-1)?.body).toBe(longest);
    } finally {
      await forge.close();
    }
  });

  it.each([0, 99, 100, 200])('finds its comment behind %d others', async (count) => {
    const others = Array.from({ length: count }, (_, id) => ({ id, author: 'somebody', body: 'Nice.' }));
    const own = { id: 900, author: 'review-bot', body: `${marker}\nbefore` };
    const forge = await startForge(dialect, [...others, own]);
    try {
      say(first);
      expect((await runScript(script, folder, env(forge.url, 'secret'))).code).toBe(0);
      expect(forge.comments()).toEqual([...others, { ...own, body: first }]);
    } finally {
      await forge.close();
    }
  });

  it('fails and says why, without its token, when the forge refuses', async () => {
    const forge = await startForge(dialect, talk);
    try {
      say(first);
      const { code, err } = await runScript(script, folder, env(forge.url, 'wrong-token'));
      expect(code).not.toBe(0);
      expect(err).toContain('401');
      expect(err).not.toContain('wrong-token');
      expect(forge.comments()).toEqual(talk);
    } finally {
      await forge.close();
    }
  });

  it('posts nothing when there is no report', async () => {
    const forge = await startForge(dialect, talk);
    try {
      expect((await runScript(script, folder, env(forge.url, 'secret'))).code).not.toBe(0);
      expect(forge.comments()).toEqual(talk);
    } finally {
      await forge.close();
    }
  });
});
