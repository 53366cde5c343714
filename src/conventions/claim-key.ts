import type { Claim } from '../model/authentication';

/** A claim as policies name it (https://istio.io/latest/docs/reference/config/security/conditions/). */
export function claimKey({ path }: Claim): string {
  return `request.auth.claims${path.map((name) => `[${name}]`).join('')}`;
}
