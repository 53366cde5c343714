import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; fails with the words of `what` when `seconds` have passed. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${seconds} seconds: ${what}`);
    await sleep(100);
  }
}
