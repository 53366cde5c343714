import { describe, expect, it } from '@jest/globals';
import { notified } from '../../observability/notifications/notified';
import { observed, synthStack } from './observed';

const stack = synthStack(notified);
const kindsOf = (of: typeof stack, kind: string, name: RegExp) =>
  of.all
    .filter((one) => one.kind === kind && name.test(one.metadata.name ?? ''))
    .map(({ metadata }) => metadata.name);

describe('credentials of receivers', () => {
  it('come from the store, a Secret for each receiver that is used', () => {
    expect(kindsOf(stack, 'ExternalSecret', /^receiver\./)).toEqual([
      'receiver.orders.dev.chat',
      'receiver.orders.staging.people',
      'receiver.platform.dead-man-switch',
      'receiver.platform.oncall',
      'receiver.risk.dev.desk',
    ]);
    expect(stack.find('ExternalSecret', 'receiver.risk.dev.desk').spec).toMatchObject({
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
      data: [{ secretKey: 'url', remoteRef: { key: 'risk/dev/desk-hook', property: 'url' } }],
    });
    expect(stack.all.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });

  it('are files that Alertmanager starts without', () => {
    const { template } = (
      stack.find('StatefulSet', 'alertmanager') as unknown as { spec: { template: unknown } }
    ).spec as { template: { spec: { volumes: unknown; containers: unknown } } };
    expect(template.spec.volumes).toContainEqual({
      name: 'secrets',
      projected: {
        defaultMode: 0o440,
        sources: expect.arrayContaining([
          {
            secret: {
              name: 'receiver.platform.oncall',
              items: [{ key: 'routing-key', path: 'platform/oncall/routing-key' }],
              optional: true,
            },
          },
        ]),
      },
    });
    expect(template.spec.containers).toMatchObject([
      {
        volumeMounts: expect.arrayContaining([
          { name: 'secrets', mountPath: '/etc/alertmanager-secrets', readOnly: true },
        ]),
      },
    ]);
  });

  it('are none where alerts go by mail', () => {
    const plain = synthStack();
    expect(kindsOf(plain, 'ExternalSecret', /^receiver\./)).toEqual([]);
    expect(JSON.stringify(plain.find('StatefulSet', 'alertmanager'))).not.toContain('alertmanager-secrets');
  });
});

describe('the way out', () => {
  const ports = (...numbers: number[]) => numbers.map((port) => ({ port, protocol: 'TCP' }));

  it('is closed but for mail where there are no receivers', () => {
    for (const cni of ['calico', 'cilium'] as const) {
      const plain = synthStack({ cni });
      expect(plain.all.filter(({ metadata }) => metadata.name === 'alertmanager-to-receivers')).toEqual([]);
    }
  });

  it('leads outside of all of the cluster where policies know no names', () => {
    const outside = { cidr: '0.0.0.0/0', except: ['10.0.0.0/24', '10.42.0.0/16', '10.43.0.0/16'] };
    expect(stack.find('NetworkPolicy', 'alertmanager-to-receivers').spec).toMatchObject({
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: outside }], ports: ports(443, 8443) }],
    });
    expect(stack.find('NetworkPolicy', 'dingtalk-bridge-to-receivers').spec).toMatchObject({
      egress: [{ to: [{ ipBlock: outside }], ports: ports(443) }],
    });
  });

  it('leads to each host by its name where they know them', () => {
    const cilium = synthStack({ ...notified, cni: 'cilium' });
    const hosts = (name: string) =>
      (
        cilium.find('CiliumNetworkPolicy', name).spec as {
          egress: { toFQDNs?: { matchName: string }[]; toPorts: { ports: { port: string }[] }[] }[];
        }
      ).egress.flatMap(({ toFQDNs, toPorts }) =>
        (toFQDNs ?? []).map(({ matchName }) => `${matchName}:${toPorts[0]?.ports[0]?.port}`),
      );
    expect(hosts('alertmanager-to-receivers')).toEqual([
      'deadman.company.com:443',
      'desk.company.com:8443',
      'events.pagerduty.com:443',
      'hooks.slack.com:443',
      'qyapi.weixin.qq.com:443',
    ]);
    expect(hosts('dingtalk-bridge-to-receivers')).toEqual(['oapi.dingtalk.com:443']);
  });

  it('leads exactly to a receiver known by its address', () => {
    const deadManSwitch = { ...notified.deadManSwitch, host: '192.0.2.9' } as typeof notified.deadManSwitch;
    expect(
      synthStack({ deadManSwitch }).find('NetworkPolicy', 'alertmanager-to-receivers').spec,
    ).toMatchObject({ egress: [{ to: [{ ipBlock: { cidr: '192.0.2.9/32' } }], ports: ports(443) }] });
    expect(
      synthStack({ deadManSwitch, cni: 'cilium' }).find('CiliumNetworkPolicy', 'alertmanager-to-receivers')
        .spec,
    ).toMatchObject({ egress: [{ toCIDR: ['192.0.2.9/32'] }] });
  });
});

describe('the bridge to DingTalk', () => {
  it('is there for whom it is for', () => {
    expect(kindsOf(stack, 'Deployment', /^dingtalk-bridge$/)).toEqual(['dingtalk-bridge']);
    expect(
      synthStack({ images: notified.images }).all.filter(
        ({ metadata }) => metadata.name === 'dingtalk-bridge',
      ),
    ).toEqual([]);
    expect(observed.images).not.toHaveProperty('dingTalkBridge');
  });

  it('has its configuration from the store, and is called by Alertmanager alone', () => {
    expect(stack.find('ExternalSecret', 'dingtalk-bridge').spec).toMatchObject({
      target: { template: { data: { 'config.yml': expect.stringContaining('orders_staging_group:') } } },
      data: [
        { secretKey: 'url0', remoteRef: { key: 'orders/staging/robot', property: 'url' } },
        { secretKey: 'signingSecret0' },
      ],
    });
    const component = (name: string) => ({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
    });
    const rule = { ports: [{ port: 8060, protocol: 'TCP' }] };
    expect(stack.find('NetworkPolicy', 'dingtalk-bridge').spec).toMatchObject({
      ingress: [{ from: [component('alertmanager')], ...rule }],
    });
    expect((stack.find('NetworkPolicy', 'alertmanager').spec as { egress: unknown }).egress).toContainEqual({
      to: [component('dingtalk-bridge')],
      ...rule,
    });
  });

  it('is restricted as everything is', () => {
    const { spec } = stack.find('Deployment', 'dingtalk-bridge') as unknown as {
      spec: { template: { spec: object } };
    };
    expect(spec.template.spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } }],
    });
  });
});
