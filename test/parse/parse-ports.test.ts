import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '../../src/definition/service-definition';
import { meshPorts } from '../../src/conventions/mesh-ports';
import { protocols } from '../../src/model/port';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parsePorts } from '../../src/parse/parse-ports';
import { words } from '../../src/problems/words';
import { project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const parse = (ports: NonNullable<ServiceDefinition['ports']>) =>
  parsePorts({ ports }, { file: 'project.ts', path: [] });
const codes = (ports: NonNullable<ServiceDefinition['ports']>) =>
  parse(ports).problems.map(({ code }) => code);

describe('a port', () => {
  it.each(protocols)('can be called %s', (protocol) => {
    const { ports, problems } = parse({ [protocol]: 7000 });
    expect(problems).toEqual([]);
    expect(ports).toMatchObject([{ key: protocol, protocol }]);
  });

  it('has a name in the cluster that says what the mesh knows', () => {
    const names = parse({
      'http-admin': 1,
      postgres: 2,
      'tcp-legacy': 3,
      queue: { port: 4, protocol: 'amqp' },
      'grpc-web': 5,
      'grpc-webhook': 6,
    }).ports.map(({ name, protocol }) => [name, protocol]);
    expect(names).toEqual([
      ['http-admin', 'http'],
      ['tcp-postgres', 'postgres'],
      ['tcp-legacy', 'tcp'],
      ['tcp-queue', 'amqp'],
      ['grpc-web', 'grpc-web'],
      ['grpc-webhook', 'grpc'],
    ]);
  });

  it('is not UDP', () => {
    expect(codes({ udp: 53, 'udp-dns': 54 })).toEqual(['udp-port', 'udp-port']);
    const dns = withChange(project, ['services', 'web', 'ports', 'dns'], { port: 53, protocol: 'udp' });
    const [found, ...others] = parseLandscape(sourcesOf({ shop: dns })).problems;
    expect(others).toEqual([]);
    expect(found?.code).toBe('invalid-value');
    expect(words(found!).remedy).toContain('the mesh does not carry UDP');
  });

  it('is asked for its protocol, and told the one that it seems to mean', () => {
    const [found] = parse({ postgresql: 5432 }).problems;
    expect(found?.code).toBe('unknown-protocol');
    expect(words(found!).remedy).toBe('did you mean postgres?');
    expect(words(parse({ admin: 1 }).problems[0]!).remedy).toContain('name it <protocol>-admin');
  });

  // https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio
  it.each([15000, 15001, 15002, 15004, 15006, 15008, 15020, 15021, 15053, 15090])(
    'is not %d, which the proxy listens on',
    (number) => {
      expect(codes({ http: number })).toEqual(['reserved-port']);
      expect(codes({ http: { port: 80, target: number } })).toEqual(['reserved-port']);
      expect(words(parse({ http: number }).problems[0]!).what).toContain(meshPorts.reserved[number]);
    },
  );

  it('may be one that only istiod listens on', () => {
    expect(codes({ http: 15010, grpc: 15012 })).toEqual([]);
  });
});
