import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/definition/runtime';
import type { ServiceDefinition, ServiceSettings } from '../../../src/definition/service-definition';
import type { Port } from '../../../src/model/port';
import { layerSettings } from '../../../src/parse/place/layer-settings';

const ports: readonly Port[] = [{ key: 'http', name: 'http', number: 80, target: 8080, protocol: 'http' }];
const layer = (definition: ServiceDefinition, ...lower: readonly ServiceSettings[]) =>
  layerSettings(
    definition,
    { name: 'orders', environment: 'prod', ports, logIntake: undefined, sampling: 1 },
    ...lower,
  );
const envOf = (runtime: Runtime, settings: ServiceSettings = {}) => layer({ runtime, ...settings }).env;

describe('what a runtime knows', () => {
  it('of Node.js: production, and a heap below the limit', () => {
    expect(envOf({ runtime: 'node' }, { resources: { memory: '1Gi' } })).toEqual({
      NODE_ENV: 'production',
      NODE_OPTIONS: '--max-old-space-size=768',
    });
  });

  it('of Python: output at once, no bytecode where nothing can be written', () => {
    expect(envOf({ runtime: 'python' })).toEqual({ PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' });
    expect(envOf({ runtime: 'python' }, { security: { writableRoot: true } })).toEqual({
      PYTHONUNBUFFERED: '1',
    });
  });

  it('of Go: its limits', () => {
    expect(envOf({ runtime: 'go' }, { resources: { memory: '1Gi' } })).toEqual({ GOMEMLIMIT: '921MiB' });
    expect(envOf({ runtime: 'go' }, { resources: { cpuLimit: '1500m' } })).toMatchObject({ GOMAXPROCS: '2' });
  });

  it('of .NET: the port it listens on, by version', () => {
    expect(envOf({ runtime: 'dotnet', version: 8 })).toEqual({
      ASPNETCORE_HTTP_PORTS: '8080',
      DOTNET_EnableDiagnostics: '0',
    });
    expect(envOf({ runtime: 'dotnet', version: 6 }, { security: { writableRoot: true } })).toEqual({
      ASPNETCORE_URLS: 'http://+:8080',
    });
  });

  it('of nginx: its user, and where it writes', () => {
    const { security, volumes } = layer({ runtime: { runtime: 'nginx' } }, { security: { user: 1000 } });
    expect(security).toEqual({ user: 101 });
    expect(Object.values(volumes ?? {}).map(({ mount }) => mount)).toEqual(['/var/cache/nginx', '/run']);
  });

  it('of a plain Java program: its JVM only', () => {
    const runtime = { runtime: 'java', version: 17, options: { springBoot: false } } as const;
    expect(Object.keys(envOf(runtime) ?? {})).toEqual(['JAVA_TOOL_OPTIONS']);
    expect(layer({ runtime }).metrics).toBeUndefined();
  });

  it('follows the limits of the environment', () => {
    const prod = { resources: { memory: '2Gi' } };
    expect(layer({ runtime: { runtime: 'node' }, in: { prod } }).env).toMatchObject({
      NODE_OPTIONS: '--max-old-space-size=1536',
    });
  });
});

describe('what people say', () => {
  const java = { runtime: 'java', version: 17 } as const;

  it('replaces a variable of the runtime, in any layer and spelling', () => {
    expect(envOf(java, { env: { JAVA_TOOL_OPTIONS: '-Xmx100m' } })).toMatchObject({
      JAVA_TOOL_OPTIONS: '-Xmx100m',
    });
    const lower = { env: { JAVA_TOOL_OPTIONS: '-Xmx200m' } };
    expect(layer({ runtime: java }, lower).env).toMatchObject(lower.env);
    const legacy = { SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE: '5s' };
    const env = envOf(java, { env: legacy });
    expect(env).toMatchObject(legacy);
    expect(env).not.toHaveProperty('SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE');
  });

  it('replaces a volume of the runtime at the same place', () => {
    const volumes = { work: { volume: 'scratch', mount: '/tmp', size: '1Gi' } } as const;
    expect(layer({ runtime: java, volumes }).volumes).toEqual(volumes);
  });

  it('replaces one way of probing by another', () => {
    const health = { ready: { grpc: true }, in: {} } as const;
    const prod = { health: { ready: { tcp: 'http' } } } as const;
    const merged = layer({ runtime: java, health: { ready: health.ready }, in: { prod } });
    expect(merged.health?.ready).toEqual({ tcp: 'http' });
  });
});
