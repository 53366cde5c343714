import type { Runtime } from '../../definition/runtime';
import type { ServiceSettings } from '../../definition/service-definition';
import { dotnetSettings } from './runtimes/dotnet';
import { goSettings } from './runtimes/go';
import { javaSettings, javaSizes } from './runtimes/java';
import { nginxSizes } from './runtimes/nginx';
import { nodeSettings } from './runtimes/node';
import { pythonSettings } from './runtimes/python';
import type { RuntimeContext } from './runtimes/runtime-context';

/**
 * What a runtime knows by itself: above the defaults of platform and project, which know nothing of it, below
 * what the service says. Its sizes come first, because the rest follows from the limits the service ends with.
 */
export const runtimeSettings = {
  sizes(runtime: Runtime): ServiceSettings {
    switch (runtime.runtime) {
      case 'java':
        return javaSizes(runtime);
      case 'nginx':
        return nginxSizes;
      case 'node':
      case 'python':
      case 'go':
      case 'dotnet':
      case 'image':
        return {};
    }
  },

  fitted(context: RuntimeContext): ServiceSettings {
    const { runtime } = context;
    switch (runtime.runtime) {
      case 'java':
        return javaSettings({ ...context, runtime });
      case 'dotnet':
        return dotnetSettings({ ...context, runtime });
      case 'node':
        return nodeSettings(context);
      case 'python':
        return pythonSettings(context);
      case 'go':
        return goSettings(context);
      case 'nginx':
      case 'image':
        return {};
    }
  },
} as const;
