import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/model/platform';
import type { Receiver } from '../../src/model/receiver';
import { sampleCluster } from '../helpers/sample-cluster';
import { type EngineObject, renderDelivery } from './render-delivery';

const chat: Receiver = { kind: 'slack', id: 'platform/chat', remote: 'platform/slack', channel: '#delivery' };
const hook: Receiver = {
  kind: 'webhook',
  id: 'payments/staging/hook',
  remote: 'payments/staging/deploys',
  host: 'hook.example.com',
  port: 443,
};
const mail: Receiver = { kind: 'mail', id: 'platform/all', address: 'all@example.com' };
const team: Receiver = { kind: 'mail', id: 'payments/prod/team', address: 'team@example.com' };
const pager: Receiver = { kind: 'pagerduty', id: 'platform/oncall', remote: 'platform/oncall' };

/** The platform tells its chat of what fails, payments in staging its own webhook of both, payments in production others. */
function render(engine: Engine, inProduction: readonly Receiver[]): readonly EngineObject[] {
  const sample = sampleCluster(engine);
  return renderDelivery({
    ...sample,
    platform: { ...sample.platform, delivery: { ...sample.platform.delivery, undelivered: [chat] } },
    tenants: sample.tenants.map((tenant) => {
      if (tenant.namespace === 'payments-staging') {
        return { ...tenant, told: { undelivered: [hook], delivered: [hook] } };
      }
      return {
        ...tenant,
        told: { undelivered: tenant.project === 'payments' ? inProduction : [chat], delivered: [] },
      };
    }),
  });
}

const find = (objects: readonly EngineObject[], kind: string, name: string): EngineObject => {
  const found = objects.find((one) => one.kind === kind && one.metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
};
const namesOf = (objects: readonly EngineObject[], kind: string) =>
  objects.filter((one) => one.kind === kind).map(({ metadata }) => metadata.name);

describe('whom Argo CD tells', () => {
  const objects = render('argocd', [mail, team, pager]);
  const prefix = 'notifications.argoproj.io/subscribe.';
  const subscribed = (name: string) =>
    Object.fromEntries(
      Object.entries(find(objects, 'Application', name).metadata.annotations ?? {}).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
      ),
    );
  const config = find(objects, 'ConfigMap', 'argocd-notifications-cm') as unknown as {
    readonly data: Readonly<Record<string, string>>;
  };
  const setting = (key: string): unknown => JSON.parse(config.data[key] ?? '');

  it('is subscribed by the Application of every part', () => {
    expect(subscribed('payments-staging.ledger')).toEqual({
      'on-undelivered.payments_staging_hook': '',
      'on-delivered.payments_staging_hook': '',
    });
    expect(subscribed('payments-staging.tenant')).toEqual(subscribed('payments-staging.ledger'));
    expect(subscribed('payments-prod.ledger')).toEqual({
      'on-undelivered.email': 'all@example.com;team@example.com',
      'on-undelivered.pagerdutyv2': 'platform_oncall',
    });
    for (const name of ['meshwright-root', 'platform.mesh', 'media-prod.encoder']) {
      expect(subscribed(name)).toEqual({ 'on-undelivered.platform_chat': '' });
    }
  });

  it('is in the ConfigMap, with every credential by reference', () => {
    expect(setting('service.email')).toEqual({
      host: 'mail.example.com',
      port: 587,
      from: 'alerts@example.com',
    });
    expect(setting('service.pagerdutyv2')).toEqual({ serviceKeys: { platform_oncall: '$platform_oncall' } });
    expect(setting('service.webhook.platform_chat')).toMatchObject({ url: '$platform_chat' });
    expect(setting('service.webhook.payments_staging_hook')).toMatchObject({ url: '$payments_staging_hook' });
    expect(setting('context')).toEqual({ cluster: 'eu-1' });
  });

  it('is told of failed syncs, bad health and a source out of reach, and once of each sync that went well', () => {
    expect(setting('trigger.on-undelivered')).toEqual([
      { when: expect.stringContaining("['Error', 'Failed']"), send: ['undelivered'] },
      { when: "app.status.health.status == 'Degraded'", send: ['undelivered'] },
      { when: "app.status.sync.status == 'Unknown'", send: ['undelivered'] },
    ]);
    expect(setting('trigger.on-delivered')).toEqual([
      {
        when: expect.stringContaining("'Healthy'"),
        oncePer: 'app.status.operationState.startedAt',
        send: ['delivered'],
      },
    ]);
    for (const happening of ['undelivered', 'delivered']) {
      expect(setting(`template.${happening}`)).toMatchObject({
        message: expect.stringContaining('.app.metadata.name'),
        webhook: {
          platform_chat: { method: 'POST', body: expect.stringContaining('"channel":"#delivery"') },
          payments_staging_hook: { method: 'POST', body: expect.stringContaining(`"${happening}"`) },
        },
      });
    }
  });

  it('gets a key of its own in the Secret of the installation, after everything else', () => {
    const secrets = objects.filter(({ kind }) => kind === 'ExternalSecret');
    expect(secrets.map(({ metadata }) => metadata.name)).toEqual([
      'receiver.payments.staging.hook',
      'receiver.platform.chat',
      'receiver.platform.oncall',
    ]);
    expect(find(objects, 'ExternalSecret', 'receiver.platform.oncall')).toMatchObject({
      metadata: { namespace: 'argocd', annotations: { 'argocd.argoproj.io/sync-wave': '2' } },
      spec: {
        target: {
          name: 'argocd-notifications-secret',
          creationPolicy: 'Merge',
          deletionPolicy: 'Retain',
          template: {},
        },
        data: [
          {
            secretKey: 'platform_oncall',
            remoteRef: { key: 'platform/oncall', property: 'routing-key' },
          },
        ],
      },
    });
    expect(find(objects, 'ExternalSecret', 'receiver.payments.staging.hook').metadata.labels).toMatchObject({
      'app.kubernetes.io/part-of': 'payments',
    });
  });

  it('has a name that fits an annotation, and no other has', () => {
    const long = (end: string): Receiver => ({
      ...hook,
      id: `${'p'.repeat(24)}/production/${'r'.repeat(29)}${end}`,
    });
    const keys = render('argocd', [long('a'), long('b')])
      .filter(({ metadata }) => metadata.name === 'payments-prod.ledger')
      .flatMap(({ metadata }) => Object.keys(metadata.annotations ?? {}))
      .filter((key) => key.startsWith(prefix));
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key.split('/')[1]?.length).toBeLessThanOrEqual(63);
  });

  it('is nobody where nobody is named', () => {
    const kinds = new Set(renderDelivery(sampleCluster('argocd')).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['AppProject', 'Application']);
  });
});

describe('whom Flux tells', () => {
  const objects = render('fluxcd', [chat]);

  it('has a Provider each, whose address comes from the store', () => {
    expect(namesOf(objects, 'Provider')).toEqual([
      'receiver.payments.staging.hook',
      'receiver.platform.chat',
    ]);
    expect(find(objects, 'Provider', 'receiver.platform.chat').spec).toEqual({
      type: 'slack',
      channel: '#delivery',
      secretRef: { name: 'receiver.platform.chat' },
    });
    expect(find(objects, 'Provider', 'receiver.payments.staging.hook').spec).toEqual({
      type: 'generic',
      secretRef: { name: 'receiver.payments.staging.hook' },
    });
    expect(find(objects, 'ExternalSecret', 'receiver.platform.chat')).toMatchObject({
      metadata: { namespace: 'flux-system' },
      spec: {
        target: { name: 'receiver.platform.chat', creationPolicy: 'Owner' },
        data: [{ secretKey: 'address', remoteRef: { key: 'platform/slack', property: 'url' } }],
      },
    });
  });

  it('has an Alert for each group of Kustomizations that it is told of', () => {
    expect(namesOf(objects, 'Alert')).toEqual([
      'platform.undelivered.platform.chat',
      'payments-staging.undelivered.payments.staging.hook',
      'payments-staging.delivered.payments.staging.hook',
      'payments-prod.undelivered.platform.chat',
      'media-prod.undelivered.platform.chat',
    ]);
    const matchLabels = {
      'app.kubernetes.io/part-of': 'payments',
      'meshwright.dev/environment': 'staging',
    };
    expect(find(objects, 'Alert', 'payments-staging.undelivered.payments.staging.hook').spec).toEqual({
      providerRef: { name: 'receiver.payments.staging.hook' },
      eventSeverity: 'error',
      eventSources: [{ kind: 'Kustomization', name: '*', matchLabels }],
    });
    expect(find(objects, 'Alert', 'payments-staging.delivered.payments.staging.hook').spec).toMatchObject({
      eventSeverity: 'info',
      inclusionList: ['^Health check passed'],
    });
    const chosen = objects.filter(({ metadata: { labels } }) =>
      Object.entries(matchLabels).every(([key, value]) => labels[key] === value),
    );
    expect(chosen.map(({ metadata }) => metadata.name)).toEqual([
      'payments-staging.tenant',
      'payments-staging.ledger',
    ]);
  });

  it('is told by the platform of the source, the root and its own parts', () => {
    expect(find(objects, 'Alert', 'platform.undelivered.platform.chat').spec['eventSources']).toEqual([
      { kind: 'GitRepository', name: 'meshwright' },
      { kind: 'Kustomization', name: 'meshwright-root' },
      { kind: 'Kustomization', name: 'platform.mesh' },
      { kind: 'Kustomization', name: 'platform.observability' },
    ]);
  });

  it('is nobody where nobody is named', () => {
    const kinds = new Set(renderDelivery(sampleCluster('fluxcd')).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['GitRepository', 'Kustomization']);
  });
});

it('both engines tell the same receivers of every part', () => {
  const argocd = render('argocd', [chat, hook]);
  const fluxcd = render('fluxcd', [chat, hook]);
  const subscribed = new Map(
    argocd
      .filter(({ kind }) => kind === 'Application')
      .map(({ metadata }) => [
        metadata.name,
        Object.keys(metadata.annotations ?? {}).flatMap((key) => {
          const found = /subscribe\.on-(\w+)\.(\w+)$/.exec(key);
          return found === null ? [] : [`${found[1]} ${found[2]?.replaceAll('_', '.')}`];
        }),
      ]),
  );
  const alerted = new Map(
    fluxcd
      .filter(({ kind }) => kind === 'Kustomization')
      .map(({ metadata: { name, labels } }) => [
        name,
        fluxcd.flatMap(({ kind, metadata, spec }) => {
          const sources = (spec['eventSources'] ?? []) as readonly {
            readonly kind: string;
            readonly name: string;
            readonly matchLabels?: Readonly<Record<string, string>>;
          }[];
          const matches = sources.some(
            (source) =>
              source.kind === 'Kustomization' &&
              (source.name === name || source.name === '*') &&
              Object.entries(source.matchLabels ?? {}).every(([key, value]) => labels[key] === value),
          );
          const [, happening] = metadata.name.split('.');
          const provider = (spec['providerRef'] as { readonly name: string } | undefined)?.name;
          return kind === 'Alert' && matches ? [`${happening} ${provider?.replace('receiver.', '')}`] : [];
        }),
      ]),
  );
  expect(alerted.size).toBe(10);
  for (const [name, receivers] of alerted)
    expect([name, subscribed.get(name)?.sort()]).toEqual([name, receivers.sort()]);
  expect(alerted.get('payments-prod.ledger')).toEqual([
    'undelivered payments.staging.hook',
    'undelivered platform.chat',
  ]);
});
