import { stagingName } from './staging-name';

/** Whether a path below the output directory lies where a run stages its files. */
export const isStaging = (path: string): boolean => stagingName.test(path.split('/', 1)[0] ?? '');
