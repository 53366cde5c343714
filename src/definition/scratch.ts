import type { VolumeDefinition } from './volume';

/**
 * Space that is empty at every start, for images that write where they should not.
 *
 * @param mount absolute directory in the container
 * @param options `size` is its limit (default `'64Mi'`); `memory` keeps it off the disk
 */
export function scratch(
  mount: string,
  options: { readonly size?: string; readonly memory?: boolean } = {},
): VolumeDefinition {
  return { volume: 'scratch', mount, size: options.size ?? '64Mi', memory: options.memory ?? false };
}
