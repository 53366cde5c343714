import { parse } from 'yaml';
import { textOf } from './documents';

/** A step of a workflow of GitHub Actions, as far as tests look at it. */
interface GitHubStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface GitHubJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly GitHubStep[];
}

/** `docs/pipelines/github-actions.yml`. */
export const github = parse(textOf('docs/pipelines/github-actions.yml')) as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, GitHubJob>>;
};

interface GitLabJob {
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly [key: string]: unknown;
}

/** `docs/pipelines/gitlab-ci.yml`, with what is no job besides. */
export const gitlab = parse(textOf('docs/pipelines/gitlab-ci.yml')) as Readonly<Record<string, GitLabJob>>;

/** `docs/pipelines/Jenkinsfile`. */
export const jenkinsfile = textOf('docs/pipelines/Jenkinsfile');

/** What `sh` of the Jenkinsfile runs. Groovy would read a backslash in it, so there must be none. */
const jenkinsScripts = [...jenkinsfile.matchAll(/\bsh (?:'''(.*?)'''|'([^'\n]*)')/gs)].map(
  ([, long, short]) => long ?? short ?? '',
);

/** Every shell script of each pipeline. */
export const scripts: Readonly<Record<string, readonly string[]>> = {
  'github-actions.yml': Object.values(github.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
  ),
  'gitlab-ci.yml': Object.values(gitlab).flatMap((job) => [
    ...(job.before_script ?? []),
    ...(job.script ?? []),
  ]),
  Jenkinsfile: jenkinsScripts,
};

/** The only script of a pipeline that has these words. */
export function scriptWith(pipeline: string, words: string): string {
  const [script, ...others] = (scripts[pipeline] ?? []).filter((text) => text.includes(words));
  if (script === undefined || others.length > 0) {
    throw new Error(`${pipeline} has ${others.length + 1} scripts with ${words}`);
  }
  return script;
}
