import { isIP } from 'node:net';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isHostPattern } from './is-host-pattern';
import { isLabel } from './is-label';

const whole = 'a full DNS name, *, or one that begins with *.';

/**
 * A host with the namespace it may come from, as `namespace/host`.
 *
 * @param where a Gateway may leave the namespace out and listen for an address; a Sidecar may leave a namespace out with ~
 */
export function scopedHostFaults(
  text: string,
  path: FieldPath,
  where: 'Gateway' | 'Sidecar',
): readonly Fault[] {
  const slash = text.indexOf('/');
  if (slash < 0 && where === 'Sidecar') return [fault.wrong(path, text, 'a host as <namespace>/<host>')];
  const namespace = slash < 0 ? '*' : text.slice(0, slash);
  const bare = where === 'Sidecar' ? namespace.replace(/^~/, '') : namespace;
  const host = text.slice(slash + 1);
  return [
    ...(bare === '*' || bare === '.' || isLabel(bare) || (bare === '' && namespace === '~')
      ? []
      : [fault.wrong(path, text, 'a namespace, . or * before the slash')]),
    ...(isWhole(host) || (where === 'Gateway' && isIP(host) !== 0) ? [] : [fault.wrong(path, text, whole)]),
  ];
}

const isWhole = (host: string): boolean =>
  host === '*' ||
  (host.includes('.') && isHostPattern(host) && (!host.includes('*') || host.startsWith('*.')));
