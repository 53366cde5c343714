import type { Receiver } from '../model/receiver';
import { receiverKinds } from './receiver-kinds';

/**
 * The version of Alertmanager, `0.31`, that a kind of receiver needs and the image is older than; undefined where it
 * is new enough, or its tag says no version.
 */
export function alertmanagerLacks(image: string, kind: Receiver['kind']): string | undefined {
  const { since } = receiverKinds[kind];
  const minor = /:v?0\.(\d+)/.exec(image)?.[1];
  return minor !== undefined && Number(minor) < since ? `0.${since}` : undefined;
}
