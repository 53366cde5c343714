import { ConfigMap, Deployment } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { fullService } from './full-service';
import { grpc, http, only, render } from './render';

const template = (props?: Partial<MeshServiceProps>) => only(render(props), Deployment).spec.template;
const pod = (props?: Partial<MeshServiceProps>) => template(props).spec!;
const container = (props?: Partial<MeshServiceProps>) => pod(props).containers[0]!;
const podAnnotations = (props?: Partial<MeshServiceProps>) => template(props).metadata!.annotations!;

describe('the pod', () => {
  it('gets its time to drain, to finish, and five seconds for the proxy', () => {
    const props = { shutdown: { drainSeconds: 12, graceSeconds: 30 } };
    expect(pod(props).terminationGracePeriodSeconds).toBe(47);
    expect(container(props).lifecycle).toEqual({ preStop: { sleep: { seconds: 12 } } });
    expect(container({ shutdown: { drainSeconds: 0, graceSeconds: 30 } })).not.toHaveProperty('lifecycle');
  });

  it('says where its metrics are, in strings', () => {
    expect(podAnnotations({ metrics: { port: 8081, path: '/metrics' } })).toEqual({
      'sidecar.istio.io/nativeSidecar': 'true',
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '8081',
      'prometheus.io/path': '/metrics',
    });
    expect(podAnnotations()).toEqual({ 'sidecar.istio.io/nativeSidecar': 'true' });
  });

  it('is replaced when one of its files changes, and only then', () => {
    const fingerprint = (...files: MeshServiceProps['files'] & object) =>
      podAnnotations({ files })['meshwright.dev/config'];
    const a = { path: '/etc/a', text: 'a' };
    const b = { path: '/etc/b', text: 'b' };
    expect(fingerprint(a, b)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(b, a)).toBe(fingerprint(a, b));
    expect(fingerprint(a, { ...b, text: 'c' })).not.toBe(fingerprint(a, b));
  });

  it('meets the restricted level of Pod Security, injected proxy included', () => {
    expect(pod().securityContext).toEqual({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container().securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod(fullService).securityContext).toMatchObject({
      runAsUser: 1000,
      runAsGroup: 2000,
      fsGroup: 2000,
    });
    expect(container(fullService).securityContext!.capabilities).toEqual({
      drop: ['ALL'],
      add: ['NET_BIND_SERVICE'],
    });
  });

  it('can write to /tmp, once', () => {
    const temporary = { name: 'tmp', mountPath: '/tmp' };
    expect(container().volumeMounts).toEqual([temporary]);
    const scratch = { kind: 'scratch', name: 't', mount: '/tmp', size: '1Gi', memory: false } as const;
    expect(container({ volumes: [scratch] }).volumeMounts).toEqual([{ name: 'volume-t', mountPath: '/tmp' }]);
    const security = { user: undefined, group: undefined, readOnlyRoot: false, capabilities: [] };
    expect(container({ security })).not.toHaveProperty('volumeMounts');
  });

  it('is spread over zones and nodes where there can be two', () => {
    expect(pod()).not.toHaveProperty('topologySpreadConstraints');
    expect(pod(fullService).topologySpreadConstraints!.map((constraint) => constraint.topologyKey)).toEqual([
      'topology.kubernetes.io/zone',
      'kubernetes.io/hostname',
    ]);
  });

  it('gives a slow start as many attempts as it needs', () => {
    const { readinessProbe, livenessProbe, startupProbe } = container(fullService);
    expect(readinessProbe).toMatchObject({ httpGet: { path: '/ready', port: 8080 }, periodSeconds: 5 });
    expect(livenessProbe).toMatchObject({
      tcpSocket: { port: 8080 },
      periodSeconds: 10,
      failureThreshold: 3,
    });
    expect(startupProbe).toMatchObject({ tcpSocket: { port: 8080 }, periodSeconds: 5, failureThreshold: 13 });
    expect(container()).not.toHaveProperty('startupProbe');
  });

  it('starts by readiness where nothing says when it is alive', () => {
    const ready = { kind: 'exec', command: ['/ready'] } as const;
    const { startupProbe } = container({
      health: { ready, live: undefined, started: ready, startSeconds: 1 },
    });
    expect(startupProbe).toMatchObject({ exec: { command: ['/ready'] }, failureThreshold: 1 });
  });

  it('pins an image by digest where there is one', () => {
    expect(container(fullService).image).toBe(
      `registry.company.com/shop/orders:1.4.2@sha256:${'0'.repeat(64)}`,
    );
    expect(container().image).toBe('registry.company.com/shop/orders:1.4.2');
  });

  it('gets secrets under the name of the service', () => {
    const { env, envFrom, volumeMounts } = container(fullService);
    expect(env).toContainEqual({
      name: 'DB_PASSWORD',
      valueFrom: { secretKeyRef: { name: 'orders-db', key: 'password' } },
    });
    expect(envFrom).toEqual([{ secretRef: { name: 'orders-api-keys' } }]);
    expect(volumeMounts).toContainEqual({ name: 'secret-db', mountPath: '/etc/db', readOnly: true });
  });

  it('can read mounted secrets with and without a group', () => {
    const mode = (props: Partial<MeshServiceProps>) =>
      pod(props).volumes!.find(({ name }) => name === 'secret-db')!.secret!.defaultMode;
    expect(mode(fullService)).toBe(0o440);
    expect(mode({ secrets: fullService.secrets! })).toBe(0o444);
  });

  it('mounts file by file, also where two paths look alike', () => {
    const files = ['/etc/a/b', '/etc/a_b', '/opt/c.yaml'].map((path) => ({ path, text: path }));
    const objects = render({ files });
    const { data } = only(objects, ConfigMap);
    const mounts = only(objects, Deployment)
      .spec.template.spec!.containers[0]!.volumeMounts!.filter(({ name }) => name === 'files')
      .map(({ mountPath, subPath }) => [mountPath, data![subPath!]]);
    expect(mounts).toEqual(files.map(({ path, text }) => [path, text]));
    expect(Object.keys(data!)).toContain('opt_c.yaml');
  });

  it('declares a container port once, whatever leads to it', () => {
    const ports = [http, { ...http, name: 'http-old', number: 8000 }, grpc];
    expect(container({ ports }).ports!.map(({ containerPort }) => containerPort)).toEqual([8080, 9090]);
  });
});
