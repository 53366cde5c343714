import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources, type Changes } from '../../helpers/changed-sources';

const slack = { receiver: 'slack', channel: '#shop', secret: 'chat-hook' };

const tenantOf = (changes: Changes, environment: string) => {
  const { landscape, problems } = parseLandscape(changedSources(changes));
  const found = landscape?.clusters
    .flatMap(({ tenants }) => tenants)
    .find((tenant) => tenant.environment === environment);
  if (found === undefined) throw new Error(JSON.stringify(problems));
  return found;
};

it('leaves to the owner what nobody is named for', () => {
  expect(tenantOf({}, 'dev')).toMatchObject({
    notify: { page: undefined, ticket: undefined },
    quiet: undefined,
  });
});

it('reads a project’s credentials of an environment from its part of the store, the platform’s from its own', () => {
  const changes = {
    'platform.observability.receivers': { oncall: { receiver: 'pagerduty', secret: 'rota' } },
    receivers: { chat: slack },
    notify: { page: ['oncall'], ticket: ['chat'] },
    'environments.prod': { quota: 'medium', notify: { page: ['oncall', 'chat'] } },
  };
  const oncall = { kind: 'pagerduty', id: 'platform/oncall', remote: 'platform/rota' };
  const chat = (environment: string) => ({
    kind: 'slack',
    id: `shop/${environment}/chat`,
    remote: `shop/${environment}/chat-hook`,
    channel: '#shop',
  });
  expect(tenantOf(changes, 'dev').notify).toEqual({ page: [oncall], ticket: [chat('dev')] });
  // What the environment does not say is the project's.
  expect(tenantOf(changes, 'prod').notify).toEqual({ page: [oncall, chat('prod')], ticket: [chat('prod')] });
});

it('has the quiet hours of the project before those of the platform', () => {
  const platform = { timeZone: 'UTC', days: ['sunday'] };
  const project = { timeZone: 'Asia/Tokyo', nights: { from: '22:00', to: '06:00' } };
  const changes = { 'platform.environments.dev.quiet': platform };
  expect(tenantOf(changes, 'dev').quiet).toEqual({ timeZone: 'UTC', nights: undefined, days: ['sunday'] });
  expect(tenantOf(changes, 'prod').quiet).toBeUndefined();
  expect(
    tenantOf({ ...changes, 'environments.dev': { quota: 'small', quiet: project } }, 'dev').quiet,
  ).toEqual({
    ...project,
    days: [],
  });
});
