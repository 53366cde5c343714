import { Deployment, ServiceAccount } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { serviceDefaults } from '../../../src/conventions/service-defaults';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';
import { http, only, render } from './render';

const security = (over: object) => ({ security: { ...serviceDefaults.security, ...over } });
const low = { ...http, target: 80 };
const podOf = (props: Parameters<typeof render>[0]) => only(render(props), Deployment).spec.template.spec!;

describe('the identity of a service', () => {
  it('is an account of its own that brings no token', () => {
    const objects = render({ ports: [http] });
    expect(only(objects, ServiceAccount)).toMatchObject({
      metadata: { name: 'orders' },
      automountServiceAccountToken: false,
    });
    expect(podOf({})).toMatchObject({ serviceAccountName: 'orders', automountServiceAccountToken: false });
  });

  it("is neither root nor the proxy's", () => {
    expect(() => render(security({ user: 1338, group: 1338 }))).not.toThrow();
    expect(() => render(security({ user: 1337 }))).toThrow('bypass the mesh');
    expect(() => render(security({ user: 1000, group: 1337 }))).toThrow('bypass the mesh');
    expect(() => render(security({ user: 0 }))).toThrow('root');
  });

  // https://istio.io/latest/docs/reference/config/analysis/ist0144/
  it.each(['user', 'group'])('cannot be the proxy’s %s in a definition', (field) => {
    const codes = (id: number) =>
      parseLandscape(
        sourcesOf({ shop: withChange(project, ['services', 'web', 'security', field], id) }),
      ).problems.map(({ code }) => code);
    expect(codes(1337)).toEqual(['invalid-value']);
    expect(codes(1338)).toEqual([]);
  });
});

describe('a port below 1024', () => {
  it('is opened to every user of the pod, and nothing is added to what the container may do', () => {
    const pod = podOf({ ports: [low] });
    expect(pod.securityContext?.sysctls).toEqual([
      { name: 'net.ipv4.ip_unprivileged_port_start', value: '0' },
    ]);
    expect(pod.containers[0]?.securityContext?.capabilities).toEqual({ drop: ['ALL'] });
  });

  it('is the port of the container, not the one that callers use', () => {
    expect(podOf({ ports: [http] }).securityContext?.sysctls).toBeUndefined();
  });
});
