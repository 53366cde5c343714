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

const usage =
  'Usage: node scripts/push-images.mjs [--attempts N] [--remote NAME] [--branch NAME] set|promote ARGUMENTS…';
const argv = process.argv.slice(2);
const start = argv.findIndex((word) => word === 'set' || word === 'promote');
const command = argv.slice(start);
const { attempts, remote, branch } = options();
const upstream = `refs/remotes/${remote}/${branch}`;

/** The first wait is up to a second, each further one up to twice as long. */
const longestMs = 8_000;
/** What another attempt would not change. */
const final = /hook declined|protected branch|denied|Authentication failed|could not read Username/i;

function options() {
  try {
    const { values } = parseArgs({
      args: argv.slice(0, start),
      options: {
        attempts: { type: 'string', default: '20' },
        remote: { type: 'string', default: 'origin' },
        branch: { type: 'string', default: 'main' },
      },
    });
    if (start !== -1 && /^[1-9]\d*$/.test(values.attempts)) {
      return { ...values, attempts: Number(values.attempts) };
    }
  } catch {
    // Said below.
  }
  return stop(1, usage);
}

function stop(code, text) {
  process.stderr.write(`${text.trimEnd()}\n`);
  process.exit(code);
}

function git(...args) {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8', env });
  return { ok: status === 0, out: stdout ?? '', said: error?.message ?? `${stdout}${stderr}` };
}

/** Output of a command of Git that must succeed. */
function must(...args) {
  const { ok, out, said } = git(...args);
  return ok ? out : stop(1, `git ${args[0]} failed: ${said}`);
}

/** What is in the clone is thrown away between attempts: nobody's work may be there. */
function refuseWork() {
  const clean = 'Run it in a clean clone of its own.';
  if (must('status', '--porcelain') !== '') stop(1, `Here are changes that are not committed. ${clean}`);
  if (must('rev-list', 'HEAD', '--not', `--remotes=${remote}`) !== '') {
    stop(1, `Here are commits that ${remote} has not. ${clean}`);
  }
}

/** Changes, renders and commits. False where everything is as it was asked for already. */
function change() {
  // A process of its own: the branch may have brought another version of Meshwright.
  const { status, stdout } = spawnSync(process.execPath, ['bin/meshwright.mjs', 'image', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exit(1);
  must('add', '--all', '--', 'dist', 'apps/*/images/*');
  const others = must('status', '--porcelain')
    .split('\n')
    .filter((line) => /^.\S/.test(line));
  if (others.length > 0) stop(1, `More than locks and dist/ would change:\n${others.join('\n')}`);
  if (git('diff', '--cached', '--quiet').ok) return false;
  const changes = stdout.split('\n').filter((line) => line.includes(' → '));
  const [subject = `image ${command.join(' ')}`] = changes;
  const message = changes.length > 1 ? `${changes.length} images\n\n${changes.join('\n')}` : subject;
  must('commit', '--quiet', '--message', message);
  return true;
}

/** Undefined when it is done, else what stood in the way. */
function attempt() {
  const fetched = git('fetch', '--quiet', remote, `+refs/heads/${branch}:${upstream}`);
  if (!fetched.ok) return fetched.said;
  // Detached, so that no branch of this clone is moved.
  must('checkout', '--quiet', '--detach');
  must('reset', '--quiet', '--hard', upstream);
  if (!git('diff', '--quiet', began, 'HEAD', '--', 'package-lock.json').ok) {
    stop(75, `${branch} has other dependencies than are installed here. Run npm ci, and begin again.`);
  }
  if (!change()) {
    process.stdout.write('Nothing to change.\n');
    return undefined;
  }
  const pushed = git('push', '--porcelain', remote, `HEAD:refs/heads/${branch}`);
  if (pushed.ok) process.stdout.write(`Pushed ${must('rev-parse', '--short', 'HEAD').trim()}.\n`);
  // What was not pushed is not left behind either.
  else must('reset', '--quiet', '--hard', upstream);
  return pushed.ok ? undefined : pushed.said;
}

refuseWork();
const began = must('rev-parse', 'HEAD').trim();
for (let count = 1; ; count += 1) {
  const obstacle = attempt();
  if (obstacle === undefined) break;
  if (final.test(obstacle)) stop(1, `The server refused:\n${obstacle}`);
  if (count === attempts) stop(75, `Gave up after ${attempts} attempts. The last answer:\n${obstacle}`);
  // Random, so that those who were refused together do not come back together.
  const wait = Math.round(Math.random() * Math.min(longestMs, 1000 * 2 ** (count - 1)));
  process.stderr.write(`Attempt ${count} was too late; trying again in ${wait} ms.\n`);
  await sleep(wait);
}
