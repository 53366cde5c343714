import { expect, it } from '@jest/globals';
import { alertReceivers } from '../../../src/observability/notifications/alert-receivers';
import { routingCommands } from '../../../src/observability/notifications/routing-commands';
import { routingTable } from '../../../src/observability/notifications/routing-table';
import { notifiedStack } from './notified';

const stack = notifiedStack();
const rows = routingTable(stack);

it('has every receiver at the end of some way', () => {
  expect(new Set(rows.map(({ receiver }) => receiver))).toEqual(
    new Set(alertReceivers(stack).map(({ name }) => name)),
  );
});

it('lets no alert of a project come to the receivers of another', () => {
  const owned = rows.filter(({ receiver }) => receiver.includes('/'));
  expect(owned.length).toBeGreaterThan(10);
  for (const { labels, receiver } of owned) {
    expect(receiver).toMatch(new RegExp(`^${labels['project']}/${labels['environment']}/`));
  }
});

it('is a file of commands, each said what it proves', () => {
  const lines = routingCommands(stack).trim().split('\n');
  expect(lines).toHaveLength(rows.length * 2);
  expect(lines.slice(0, 2)).toEqual([
    '# orders in dev: a page',
    'amtool config routes test --config.file=alertmanager.yml --verify.receivers=orders/dev/page alertname=Any project=orders environment=dev namespace=orders-dev team=trading severity=page',
  ]);
});
