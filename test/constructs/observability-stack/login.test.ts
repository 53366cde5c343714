import { describe, expect, it } from '@jest/globals';
import { login, synthStack } from './observed';

const withLogin = (cni: 'calico' | 'cilium', changes: Partial<typeof login> = {}) =>
  synthStack({ cni, login: { ...login, ...changes } });

describe('the provider of identities', () => {
  it('is in the mesh of Grafana alone, by one name', () => {
    const stack = withLogin('calico');
    expect(stack.find('ServiceEntry', 'login').spec).toEqual({
      hosts: ['login.company.com'],
      location: 'MESH_EXTERNAL',
      ports: [{ number: 443, name: 'tls-login', protocol: 'TLS' }],
      exportTo: ['.'],
      resolution: 'DNS',
    });
    expect(JSON.stringify(stack.find('Sidecar', 'grafana').spec)).toContain('"./login.company.com"');
  });

  it('is reached outside of the cluster only, or by its name where the CNI can', () => {
    expect(withLogin('calico').find('NetworkPolicy', 'grafana-to-login').spec).toMatchObject({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'grafana' } },
      egress: [
        {
          to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/24', '10.42.0.0/16', '10.43.0.0/16'] } }],
          ports: [{ port: 443, protocol: 'TCP' }],
        },
      ],
    });
    expect(withLogin('cilium').find('CiliumNetworkPolicy', 'grafana-to-login').spec).toMatchObject({
      egress: [{}, { toFQDNs: [{ matchName: 'login.company.com' }] }],
    });
  });

  it('may tell who somebody is from another host and port', () => {
    const stack = withLogin('calico', { apiUrl: 'https://192.0.2.7:8443/userinfo' });
    expect(stack.find('ServiceEntry', 'login-userinfo').spec).toMatchObject({
      resolution: 'STATIC',
      addresses: ['192.0.2.7'],
    });
    expect(stack.find('NetworkPolicy', 'grafana-to-login-userinfo').spec).toMatchObject({
      egress: [{ to: [{ ipBlock: { cidr: '192.0.2.7/32' } }], ports: [{ port: 8443, protocol: 'TCP' }] }],
    });
  });

  it('knows Grafana by a secret of the store, which its pod alone mounts', () => {
    const stack = withLogin('calico');
    expect(stack.find('ExternalSecret', 'grafana-login').spec).toMatchObject({
      data: [
        {
          secretKey: 'clientSecret',
          remoteRef: { key: 'platform/grafana-oidc', property: 'clientSecret' },
        },
      ],
    });
    const mounting = stack.all.filter((object) => JSON.stringify(object).includes('"/etc/grafana-login"'));
    expect(mounting.map(({ kind, metadata }) => [kind, metadata.name])).toEqual([['Deployment', 'grafana']]);
  });

  it('leaves nothing behind where there is none', () => {
    expect(JSON.stringify(synthStack().all)).not.toMatch(/login\.company\.com|grafana-login/);
  });
});
