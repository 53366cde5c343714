import { serviceDefaults } from '../../conventions/service-defaults';
import type { ProbeDefinition } from '../../definition/health-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Health } from '../../model/health';
import type { Port } from '../../model/port';
import type { Probe } from '../../model/probe';
import { portNumber } from './port-number';
import { units } from '../units';

/** When the container is ready and alive. */
export function placeHealth({ health: written }: ServiceSettings, ports: readonly Port[]): Health {
  const port = portNumber(written?.port, ports);
  const grpcPort =
    written?.port === undefined ? (ports.find(({ protocol }) => protocol === 'grpc')?.target ?? port) : port;
  const place = (probe: ProbeDefinition | undefined): Probe | undefined =>
    toProbe(probe, { port, grpcPort, ports });
  const ready = place(written?.ready);
  const live = place(written?.live);
  return {
    ready,
    live,
    started: written?.started === undefined ? (live ?? ready) : place(written.started),
    startSeconds:
      written?.start === undefined ? serviceDefaults.health.startSeconds : units.seconds(written.start),
  };
}

interface At {
  readonly port: number | undefined;
  readonly grpcPort: number | undefined;
  readonly ports: readonly Port[];
}

function toProbe(written: ProbeDefinition | undefined, { port, grpcPort, ports }: At): Probe | undefined {
  if (written === false) {
    return undefined;
  }
  if (written === undefined) {
    return port === undefined ? undefined : { kind: 'tcp', port };
  }
  if (typeof written === 'string') {
    return port === undefined ? undefined : { kind: 'http', path: written, port };
  }
  if ('tcp' in written) {
    const target = portNumber(written.tcp, ports);
    return target === undefined ? undefined : { kind: 'tcp', port: target };
  }
  if ('grpc' in written) {
    const service = written.grpc === true ? undefined : written.grpc;
    return grpcPort === undefined ? undefined : { kind: 'grpc', port: grpcPort, service };
  }
  return { kind: 'exec', command: written };
}
