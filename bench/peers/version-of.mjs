import { spawnSync } from 'node:child_process';

/** What a program says that it is. */
export function versionOf({ version: { args, pattern = /v?(\d+\.\d+\.\d+\S*)/ } }, program) {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return pattern.exec(stdout + stderr)?.[1]?.replace(/[",}]+$/, '') ?? 'unknown version';
}
