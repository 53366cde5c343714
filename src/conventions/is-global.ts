import type { RateLimit } from '../model/rate-limit';

/** Whether all pods share the count, so that somebody outside of them must keep it. */
export function isGlobal({ counted }: Pick<RateLimit, 'counted'>): boolean {
  return counted.by !== 'pod';
}
