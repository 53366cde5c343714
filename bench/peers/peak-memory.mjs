import { readdirSync, readFileSync } from 'node:fs';

/**
 * Peak memory so far (10^6 bytes) of the largest of a process and those that it started. Undefined where there is
 * no `/proc` to ask, and for a process that has ended.
 */
export function peakMemory(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if (kilobytes === undefined) return undefined;
    return Math.max(
      (Number(kilobytes) * 1024) / 1e6,
      ...childrenOf(pid).map((child) => peakMemory(child) ?? 0),
    );
  } catch {
    return undefined;
  }
}

/** Of all its threads: a child belongs to the one that started it. */
function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
}
