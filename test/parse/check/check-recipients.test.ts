import { describe, expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const images = 'platform.observability.images';
const shared = {
  'platform.observability.receivers': { oncall: { receiver: 'pagerduty', secret: 'oncall' } },
};
const chat = { receiver: 'slack', channel: '#shop', secret: 'slack' };
const night = { timeZone: 'Europe/Berlin', nights: { from: '20:00', to: '07:00' } };

describe('receivers', () => {
  it('are named by the project that has them, and by all if they are the platform’s', () => {
    expect(
      codesOf({
        ...shared,
        receivers: { chat, team: { receiver: 'mail', address: 'team@test.example' } },
        notify: { page: ['oncall', 'chat'], ticket: ['team'] },
        'environments.prod': { quota: 'medium', notify: { ticket: ['chat'] } },
      }),
    ).toEqual([]);
  });

  it('must be known', () => {
    const changes = {
      ...shared,
      receivers: { chat },
      notify: { page: ['onkall'] },
      'environments.prod': { quota: 'medium', notify: { ticket: ['chat', 'nobody-we-know'] } },
    };
    expect(codesOf(changes)).toEqual([
      'unknown-reference at notify.page.0',
      'unknown-reference at environments.prod.notify.ticket.1',
    ]);
    expect(textOf(problemsOf(changes)[0])).toBe('there is no receiver onkall → did you mean oncall?');
  });

  it('have names that no other has', () => {
    const changes = { ...shared, receivers: { oncall: chat } };
    expect(codesOf(changes)).toEqual(['receiver-clash at receivers.oncall']);
    expect(problemsOf(changes)[0]?.also).toEqual({
      file: 'apps/platform.ts',
      path: ['observability', 'receivers', 'oncall'],
    });
    expect(codesOf({ receivers: { 'The Chat': chat } })).toEqual(['invalid-name at receivers.The Chat']);
  });

  it('are some, where there are alerts', () => {
    expect(codesOf({ notify: { page: [], ticket: undefined } })).toEqual(['no-receiver at notify.page']);
    expect(codesOf({ 'environments.prod': { quota: 'medium', notify: { ticket: [] } } })).toEqual([
      'no-receiver at environments.prod.notify.ticket',
    ]);
    expect(codesOf({ notify: {} })).toEqual([]);
  });

  it.each([
    'https://hooks.slack.com/services/T00/B00/XXXX',
    'R0UTINGKEY',
    'f1d2d2f924e986ac86fdf7b36c94bcdf',
    'shop/prod/slack',
    'glpat-abcdefghijklmnopqrst',
  ])('refer to a secret, and are not one: %s', (secret) => {
    const changes = { receivers: { chat: { ...chat, secret } } };
    expect(codesOf(changes)).toEqual(['secret-not-a-name at receivers.chat.secret']);
    // What has leaked once need not be shown again.
    expect(textOf(problemsOf(changes)[0])).not.toContain(secret);
  });

  it.each(['slack', 'pagerduty-oncall', 'production-alerts-webhook', 'hook2'])(
    'may be called %s',
    (secret) => {
      expect(codesOf({ receivers: { chat: { ...chat, secret } } })).toEqual([]);
    },
  );

  it('are outside the cluster', () => {
    const hook = { receiver: 'webhook', secret: 'hook' };
    expect(codesOf({ receivers: { hook: { ...hook, host: 'hook.shop.svc' } } })).toEqual([
      'receiver-in-cluster at receivers.hook.host',
    ]);
    expect(codesOf({ 'platform.observability.deadManSwitch': { ...hook, host: 'hook' } })).toEqual([
      'receiver-in-cluster at observability.deadManSwitch.host',
    ]);
    expect(codesOf({ receivers: { hook: { ...hook, host: 'hook.test.example' } } })).toEqual([]);
    expect(codesOf({ 'platform.observability.deadManSwitch': { ...hook, host: '192.0.2.7' } })).toEqual([]);
  });

  it.each([
    ['webhook', { receiver: 'webhook', host: 'a.example', secret: 'hook' }, 'v0.25.0', 'v0.26.0'],
    [
      'wecom',
      { receiver: 'wecom', corporation: 'ww1', agent: 1, parties: [1], secret: 'wecom' },
      'v0.28.1',
      'v0.31.0',
    ],
  ])(
    'of kind %s need an Alertmanager that reads their credentials from a file',
    (_, receiver, old, fresh) => {
      const of = (tag: string) => ({
        [`${images}.alertmanager`]: `quay.io/prometheus/alertmanager:${tag}`,
        receivers: { one: receiver },
      });
      expect(codesOf(of(old))).toEqual(['alertmanager-too-old at receivers.one']);
      expect(codesOf(of(fresh))).toEqual([]);
      // A tag that says no version is believed.
      expect(codesOf(of('stable'))).toEqual([]);
    },
  );

  it('of DingTalk need the bridge', () => {
    const receivers = { group: { receiver: 'dingtalk', secret: 'robot' } };
    expect(codesOf({ receivers })).toEqual(['no-bridge at receivers.group']);
    expect(codesOf({ receivers, [`${images}.dingTalkBridge`]: 'docker.io/team/bridge:v2.1.0' })).toEqual([]);
  });

  it('are made by helpers', () => {
    expect(textOf(problemsOf({ receivers: { chat: 'team@test.example' } })[0])).toMatch(
      /write a receiver: mail\(/,
    );
    expect(codesOf({ receivers: { chat: { ...chat, chanel: '#x' } } })).toEqual([
      'unknown-field at receivers.chat.chanel',
    ]);
  });
});

describe('quiet hours', () => {
  const quiet = (value: unknown) => codesOf({ 'environments.dev': { quota: 'small', quiet: value } });

  it.each([
    [night],
    [{ timeZone: 'UTC', days: ['saturday', 'sunday'] }],
    [{ timeZone: 'Asia/Shanghai', nights: { from: '00:00', to: '06:30' }, days: ['sunday'] }],
  ])('may be %j', (value) => {
    expect(quiet(value)).toEqual([]);
    expect(codesOf({ 'platform.environments.dev.quiet': value })).toEqual([]);
  });

  it.each([
    ['name a time', { timeZone: 'UTC' }, ''],
    ['end', { timeZone: 'UTC', nights: { from: '20:00', to: '20:00' } }, '.nights'],
    [
      'leave a day',
      {
        timeZone: 'UTC',
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      },
      '.days',
    ],
  ])('%s', (_, value, field) => {
    expect(quiet(value)).toEqual([`invalid-quiet-hours at environments.dev.quiet${field}`]);
    expect(codesOf({ 'platform.environments.dev.quiet': value })).toEqual([
      `invalid-quiet-hours at environments.dev.quiet${field}`,
    ]);
  });

  it('are of a time zone that exists', () => {
    const changes = (timeZone: string) => ({
      'environments.dev': { quota: 'small', quiet: { ...night, timeZone } },
    });
    expect(textOf(problemsOf(changes('Europe/Berlim'))[0])).toBe(
      'there is no time zone Europe/Berlim → did you mean Europe/Berlin?',
    );
    expect(codesOf(changes('+02:00'))).toEqual(['unknown-reference at environments.dev.quiet.timeZone']);
  });

  it('are times of a day', () => {
    expect(quiet({ timeZone: 'UTC', nights: { from: '24:00', to: '7:00' } })).toEqual([
      'invalid-value at environments.dev.quiet.nights.from',
      'invalid-value at environments.dev.quiet.nights.to',
    ]);
  });
});
