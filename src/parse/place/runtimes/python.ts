import type { ServiceSettings } from '../../../definition/service-definition';
import { isRootReadOnly } from './is-root-read-only';
import type { RuntimeContext } from './runtime-context';

/**
 * Output that is kept in a buffer is lost when the process is killed; bytecode cannot be written beside code on
 * a read-only file system (https://docs.python.org/3/using/cmdline.html#environment-variables).
 */
export function pythonSettings({ settings }: RuntimeContext): ServiceSettings {
  return {
    env: {
      PYTHONUNBUFFERED: '1',
      ...(isRootReadOnly(settings) ? { PYTHONDONTWRITEBYTECODE: '1' } : {}),
    },
  };
}
