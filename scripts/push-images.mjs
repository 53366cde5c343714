#!/usr/bin/env node
// Changes images on the branch that clusters follow, while others do the same:
//
//   node scripts/push-images.mjs [--attempts N] [--remote NAME] [--branch NAME] set|promote ARGUMENTS…
//
// Runs `meshwright image` on the branch as it is now, commits locks and dist/, pushes, and begins anew when somebody
// was faster. Nothing is rebased or merged: what was rendered for another state is thrown away and rendered again.
// Never forces. Exit code: 0 pushed, or nothing to change; 1 refused, by Meshwright or the server; 75 tried too often.
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const own = ['attempts', 'remote', 'branch'];
const argv = process.argv.slice(2);
const start = argv.findIndex((word, index) => !word.startsWith('--') && !own.includes(argv[index - 1]?.slice(2)));
const { values } = parseArgs({
  args: start === -1 ? argv : argv.slice(0, start),
  options: {
    attempts: { type: 'string', default: '10' },
    remote: { type: 'string', default: 'origin' },
    branch: { type: 'string', default: 'main' },
  },
});
const command = start === -1 ? [] : argv.slice(start);
const attempts = Number(values.attempts);
const upstream = `refs/remotes/${values.remote}/${values.branch}`;
/** Between the second attempt and the first there is up to a second, then up to twice as much each time. */
const longestMs = 30_000;
/** What another attempt would not change. */
const final = /hook declined|protected branch|denied|Authentication failed|could not read Username|not found/i;

const git = (...args) =>
  spawnSync('git', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' } });

function stop(code, text) {
  process.stderr.write(`${text.trim()}\n`);
  process.exit(code);
}

/** Output of a command of Git that must succeed. */
function must(...args) {
  const { status, stdout, stderr, error } = git(...args);
  if (status !== 0) stop(1, `git ${args[0]} failed: ${error?.message ?? stderr}`);
  return stdout.trim();
}

/** Everything here is thrown away between attempts: nobody's work may be in it. */
function refuseWork() {
  if (must('status', '--porcelain') !== '') {
    stop(1, 'This clone has changes that are not committed. Run it in a clean clone of its own.');
  }
  if (must('rev-list', 'HEAD', '--not', `--remotes=${values.remote}`) !== '') {
    stop(1, `This clone has commits that ${values.remote} has not. Run it in a clean clone of its own.`);
  }
}

/** `set shop/cart --env dev --tag 1.4.2` reads like the change that it is. */
const message = () => `Image ${command.join(' ')}`;

function change() {
  // A process of its own: the branch may have brought another version of Meshwright.
  const run = spawnSync(process.execPath, ['bin/meshwright.mjs', 'image', ...command], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(1);
  must('add', '--all', '--', 'dist', 'apps/*/images');
  const others = must('status', '--porcelain').split('\n').filter((line) => /^.\S/.test(line));
  if (others.length > 0) stop(1, `More than locks and dist/ would change:\n${others.join('\n')}`);
  if (git('diff', '--cached', '--quiet').status === 0) return false;
  must('commit', '--quiet', '--message', message());
  return true;
}

if (!['set', 'promote'].includes(command[0]) || !Number.isInteger(attempts) || attempts < 1) {
  stop(1, 'Usage: node scripts/push-images.mjs [--attempts N] [--remote NAME] [--branch NAME] set|promote ARGUMENTS…');
}
refuseWork();
for (let attempt = 1; attempt <= attempts; attempt += 1) {
  must('fetch', '--quiet', values.remote, `+refs/heads/${values.branch}:${upstream}`);
  // Detached, so that no branch of this clone is moved.
  must('checkout', '--quiet', '--detach');
  must('reset', '--quiet', '--hard', upstream);
  if (!change()) stop(0, 'Nothing to change.');
  const push = git('push', '--porcelain', values.remote, `HEAD:refs/heads/${values.branch}`);
  if (push.status === 0) stop(0, `Pushed ${must('rev-parse', '--short', 'HEAD')} in attempt ${attempt}.`);
  const said = `${push.stdout}${push.stderr}`;
  if (final.test(said)) stop(1, `The push was refused:\n${said}`);
  if (attempt === attempts) stop(75, `Others were faster ${attempts} times. The last answer:\n${said}`);
  // Random, so that those who were refused together do not come back together.
  const wait = Math.random() * Math.min(longestMs, 1000 * 2 ** (attempt - 1));
  process.stderr.write(`Others were faster; trying again in ${Math.round(wait)} ms.\n`);
  await sleep(wait);
}
