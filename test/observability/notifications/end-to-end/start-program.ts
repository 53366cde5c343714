import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from './until';

/** A program that runs until it is stopped. */
export interface Program {
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program and waits until it answers at `ready`. One that is not there, or ends, fails the test with what it
 * said last.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  ready: string,
): Promise<Program> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let failed: string | undefined;
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000)));
  child.on('error', ({ message }) => (failed = message));
  child.on('exit', (code) => (failed = `it ended with ${code}`));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await until(`${command} is ready`, 20, async () => {
      if (failed !== undefined) throw new Error(`${command} does not run: ${failed}\n${said}`);
      return (await answers(ready)) ? true : undefined;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
