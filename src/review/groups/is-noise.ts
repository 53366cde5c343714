import { annotations } from '../../conventions/annotations';

const fingerprints = [annotations.config, annotations.configOf('')].map(
  (key) => `/${key.replaceAll('/', '~1')}`,
);

/** Whether a field only repeats what changed elsewhere: fingerprints of files that a pod reads. */
export function isNoise(path: string): boolean {
  return fingerprints.some((one) => path.includes(one));
}
