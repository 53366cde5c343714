import { expect, it } from '@jest/globals';
import { routeAlert } from '../../../src/observability/notifications/route-alert';

const tree = {
  receiver: 'fallback',
  routes: [
    { receiver: 'log', matchers: ['severity=~"page|ticket"'], continue: true },
    {
      matchers: ['project="orders"', 'environment!="dev"'],
      receiver: 'orders',
      routes: [{ receiver: 'orders-pager', matchers: ['severity = page'] }, { matchers: ['team!~"a.*"'] }],
    },
  ],
};

it.each([
  [{}, ['fallback']],
  [{ severity: 'ticket' }, ['log']],
  [{ project: 'orders', severity: 'page' }, ['log', 'orders-pager']],
  [{ project: 'orders', severity: 'none', team: 'b' }, ['orders']],
  [{ project: 'orders', severity: 'none', team: 'ab' }, ['orders']],
  [{ project: 'orders', environment: 'dev' }, ['fallback']],
])('an alert with %j reaches %j', (labels, expected) => {
  expect(routeAlert(tree, labels)).toEqual(expected);
});

it('refuses what is no matcher', () => {
  expect(() => routeAlert({ receiver: 'a', routes: [{ matchers: ['project'] }] }, {})).toThrow(
    'project is no matcher',
  );
});
