import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources, type Changes } from '../../helpers/changed-sources';

const slack = { receiver: 'slack', channel: '#shop', secret: 'chat-hook' };
const shared = { 'platform.observability.receivers': { common: { ...slack, channel: '#all' } } };

function toldIn(environment: string, changes: Changes) {
  const { landscape, problems } = parseLandscape(changedSources({ ...shared, ...changes }));
  const found = landscape?.clusters
    .flatMap(({ tenants }) => tenants)
    .find((tenant) => tenant.environment === environment);
  if (found === undefined) throw new Error(JSON.stringify(problems));
  const { undelivered, delivered } = found.told;
  return { undelivered: undelivered.map(({ id }) => id), delivered: delivered.map(({ id }) => id) };
}

it('tells the platform’s people of what fails where a project says nothing', () => {
  const delivery = { undelivered: ['common'], delivered: ['common'] };
  expect(toldIn('dev', {})).toEqual({ undelivered: [], delivered: [] });
  expect(toldIn('dev', { 'platform.delivery': delivery })).toEqual({
    undelivered: ['platform/common'],
    delivered: [],
  });
  expect(toldIn('dev', { 'platform.delivery': delivery, notify: { undelivered: [] } })).toEqual({
    undelivered: [],
    delivered: [],
  });
});

it('takes what an environment says before what the project says, field by field', () => {
  const changes = {
    receivers: { chat: slack },
    notify: { undelivered: ['chat'], delivered: ['common'] },
    'environments.prod': { quota: 'medium', notify: { undelivered: ['common', 'chat'] } },
  };
  expect(toldIn('dev', changes)).toEqual({
    undelivered: ['shop/dev/chat'],
    delivered: ['platform/common'],
  });
  expect(toldIn('prod', changes)).toEqual({
    undelivered: ['platform/common', 'shop/prod/chat'],
    delivered: ['platform/common'],
  });
});
