import type { PlatformDefinition } from './platform-definition';

/** Declares the platform, as the default export of `apps/platform.ts`. */
export function definePlatform(definition: PlatformDefinition): PlatformDefinition {
  return definition;
}
