import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Health } from '../../model/health';
import type { Port } from '../../model/port';
import type { Probe } from '../../model/probe';
import { portNumber } from './port-number';
import { units } from '../units';

/** When the container is ready and alive. */
export function placeHealth({ health: written }: ServiceSettings, ports: readonly Port[]): Health {
  const port = portNumber(written?.port, ports);
  const probe = (path: string | false | undefined): Probe | undefined => {
    if (path === false || port === undefined) {
      return undefined;
    }
    return path === undefined ? { kind: 'tcp', port } : { kind: 'http', path, port };
  };
  return {
    ready: probe(written?.ready),
    live: probe(written?.live),
    startSeconds:
      written?.start === undefined ? serviceDefaults.health.startSeconds : units.seconds(written.start),
  };
}
