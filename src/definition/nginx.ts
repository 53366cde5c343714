import type { Runtime } from './runtime';

/**
 * A nginx service as the image's user nginx (101), with room for its cache in `/var/cache/nginx` and for its
 * process id in `/run`. Only root may listen below 1024. Nothing is assumed about its health or metrics.
 */
export function nginx(): Runtime {
  return { runtime: 'nginx' };
}
