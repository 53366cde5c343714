import type { Finding } from './finding';

/** Whether a finding fails the review. */
export function isRefused({ weight, waived }: Finding): boolean {
  return weight === 'refused' && waived === undefined;
}
