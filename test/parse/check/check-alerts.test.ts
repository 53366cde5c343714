import { expect, it } from '@jest/globals';
import type { AlertDefinition } from '../../../src/definition/alert-definition';
import { checkAlerts } from '../../../src/parse/check/check-alerts';

const check = (expr: string, name = 'OrdersStuck') => {
  const alert: AlertDefinition = { expr, severity: 'page', summary: 's', description: 'd' };
  return checkAlerts('shop', { [name]: alert }, 'apps/shop/project.ts').map(({ code, at }) => [
    code,
    at.path,
  ]);
};

const at = ['alerts', 'OrdersStuck', 'expr'];

it('takes what is PromQL and reads the own project', () => {
  expect(check('sum(rate(orders_total{project="shop"}[5m])) < 1')).toEqual([]);
});

it.each([
  ['sum(', 'invalid-query'],
  ['rate(orders_total[5m)', 'invalid-query'],
  ['up{project="other"}', 'foreign-series'],
  ['up{project=~".*"}', 'foreign-series'],
  ['up{project!="shop"}', 'foreign-series'],
  ['{service="cart"} > 0', 'unnamed-metric'],
])('refuses %s', (expr, code) => {
  expect(check(expr)).toEqual([[code, at]]);
});

it('refuses a name that is no alert name', () => {
  expect(check('up == 0', 'orders-stuck')).toEqual([['invalid-value', ['alerts', 'orders-stuck']]]);
});
