import type { ServiceSettings } from '../../../definition/service-definition';
import { memoryLimit } from './memory-limit';
import type { RuntimeContext } from './runtime-context';

/**
 * V8 would take up to half of what it believes is there, without a heap to grow into the rest
 * (https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib). Frameworks and package managers read
 * NODE_ENV (https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production).
 */
export function nodeSettings({ settings }: RuntimeContext): ServiceSettings {
  return {
    env: {
      NODE_ENV: 'production',
      NODE_OPTIONS: `--max-old-space-size=${memoryLimit(settings, 0.75)}`,
    },
  };
}
