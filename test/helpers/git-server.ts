import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Git's own server on loopback, which anybody may push to. */
export interface GitServer {
  /** Folder of the bare repositories. */
  readonly folder: string;
  readonly url: (name: string) => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server for the bare repositories in a new folder, and waits until it answers. */
export async function gitServer(): Promise<GitServer> {
  const folder = mkdtempSync(join(tmpdir(), 'meshwright-server-'));
  const port = await freePort();
  const program = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-daemon');
  const options = [
    '--listen=127.0.0.1',
    `--port=${port}`,
    '--reuseaddr',
    '--export-all',
    '--enable=receive-pack',
  ];
  const daemon = spawn(program, [...options, `--base-path=${folder}`, folder], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    daemon.once('error', reject);
    daemon.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  failed.catch(() => undefined);
  const exit = new Promise((resolve) => daemon.once('exit', resolve));
  await Promise.race([answers(port), failed]);
  return {
    folder,
    url: (name) => `git://127.0.0.1:${port}/${name}`,
    stop: async () => {
      daemon.kill();
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await delay(20);
  }
}
