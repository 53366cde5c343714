import { describe, expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const slack = { receiver: 'slack', channel: '#delivery', secret: 'slack' };
const mail = { receiver: 'mail', address: 'ops@test.example' };
const receivers = { 'platform.observability.receivers': { chat: slack, all: mail } };

describe('whom engines tell', () => {
  it('is any receiver that both engines can send to', () => {
    expect(
      codesOf({
        ...receivers,
        'platform.delivery': { undelivered: ['chat'], delivered: ['chat'] },
        receivers: { own: { receiver: 'webhook', host: 'hook.test.example', secret: 'hook' } },
        notify: { undelivered: ['own', 'chat'], delivered: [] },
      }),
    ).toEqual([]);
  });

  it('must be known, the platform’s among the platform’s', () => {
    const changes = {
      ...receivers,
      'platform.delivery': { undelivered: ['chatt'] },
      receivers: { own: slack },
      notify: { delivered: ['nobody'] },
    };
    expect(codesOf({ ...changes, notify: {} })).toEqual(['unknown-reference at delivery.undelivered.0']);
    expect(textOf(problemsOf({ ...changes, notify: {} })[0])).toBe(
      'there is no receiver chatt → did you mean chat?',
    );
    expect(codesOf({ ...changes, 'platform.delivery': {} })).toEqual([
      'unknown-reference at notify.delivered.0',
    ]);
    expect(codesOf({ receivers: { own: slack }, 'platform.delivery': { delivered: ['own'] } })).toEqual([
      'unknown-reference at delivery.delivered.0',
    ]);
  });

  it('is nobody that the engine of a cluster cannot send to', () => {
    const changes = { ...receivers, 'platform.delivery': { undelivered: ['all'] } };
    expect(codesOf(changes)).toEqual(['engine-cannot-send at delivery.undelivered.0']);
    expect(textOf(problemsOf(changes)[0])).toContain('kind mail, which fluxcd of the cluster office');
    // Both clusters carry prod, only the one with Flux dev.
    expect(codesOf({ ...receivers, notify: { undelivered: ['all'] } })).toEqual([
      'engine-cannot-send at notify.undelivered.0',
    ]);
    expect(
      codesOf({ ...receivers, 'environments.dev': { quota: 'small', notify: { delivered: ['all'] } } }),
    ).toEqual(['engine-cannot-send at environments.dev.notify.delivered.0']);
  });

  it('may be by mail where Argo CD alone would send', () => {
    expect(
      codesOf({
        ...receivers,
        'platform.clusters.office.engine': 'argocd',
        'platform.delivery': { undelivered: ['all'] },
        notify: { delivered: ['all'] },
      }),
    ).toEqual([]);
  });

  it.each([
    [{ receiver: 'wecom', corporation: 'ww1', agent: 1, parties: [1], secret: 'people' }],
    [{ receiver: 'dingtalk', secret: 'group' }],
  ])('is nobody whom neither can', (own) => {
    const images = {
      'platform.observability.images.alertmanager': 'quay.io/prometheus/alertmanager:v0.31.0',
      'platform.observability.images.dingTalkBridge':
        'docker.io/timonwong/prometheus-webhook-dingtalk:v2.1.0',
    };
    expect(codesOf({ ...images, receivers: { own }, notify: { undelivered: ['own'] } })).toEqual([
      'engine-cannot-send at notify.undelivered.0',
    ]);
  });

  it('of a project is not asked for what its environments say otherwise', () => {
    const notify = { undelivered: ['chat'] };
    expect(
      codesOf({
        ...receivers,
        notify: { undelivered: ['all'] },
        'environments.dev': { quota: 'small', notify },
        'environments.prod': { quota: 'medium', notify },
      }),
    ).toEqual([]);
  });
});

describe('what engines read', () => {
  const artifact = { url: 'oci://registry.test.example/platform/dist' };
  const webhook = { from: 'github', secret: 'git-webhook' };
  const signedBy = { issuer: '^https://token$', subject: '^https://ci$' };

  it('is the repository, with a webhook, or an artifact', () => {
    expect(codesOf({ 'platform.delivery': { webhook } })).toEqual([]);
    expect(codesOf({ 'platform.delivery': { artifact } })).toEqual([]);
    expect(codesOf({ 'platform.delivery': { artifact, webhook } })).toEqual([
      'webhook-of-artifact at delivery.webhook',
    ]);
  });

  it('is verified by Flux alone', () => {
    const delivery = { artifact: { ...artifact, signedBy } };
    expect(codesOf({ 'platform.delivery': delivery })).toEqual([
      'unverified-artifact at delivery.artifact.signedBy',
    ]);
    expect(codesOf({ 'platform.delivery': delivery, 'platform.clusters.east.engine': 'fluxcd' })).toEqual([]);
  });

  it('has an address without a tag', () => {
    for (const url of [
      'registry.test.example/dist',
      'oci://registry.test.example/dist:main',
      'oci://registry',
    ]) {
      expect(codesOf({ 'platform.delivery': { artifact: { url } } })).toEqual([
        'invalid-value at delivery.artifact.url',
      ]);
    }
  });

  it('refers to a secret, and is none', () => {
    expect(
      codesOf({ 'platform.delivery': { webhook: { ...webhook, secret: 'glpat-abcdefghijklmnopqrst' } } }),
    ).toEqual(['secret-not-a-name at delivery.webhook.secret']);
  });
});
