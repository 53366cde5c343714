import type { SecretReceiver } from './used-receivers';

/**
 * Where the credentials of receivers are mounted. Alertmanager reads a file anew for every message, so that a
 * changed credential needs no restart.
 */
export const secretsPath = '/etc/alertmanager-secrets';

/** File of a property of a receiver's secret, below {@link secretsPath}. */
export const secretFile = ({ id }: SecretReceiver, property: string): string => `${id}/${property}`;
