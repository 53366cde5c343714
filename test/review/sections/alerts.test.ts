import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { alerts } from '../../../src/review/sections/alerts';
import { toYaml } from '../../../src/yaml/to-yaml';
import { changeOf } from './change-of';

const configMap = (
  name: string,
  file: string,
  content: unknown,
  namespace = 'observability',
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { [file]: toYaml([content]) },
});
const alert = (threshold: string, severity = 'page', service = 'orders') => ({
  alert: 'Errors',
  expr: `rate(errors{service="${service}"}[5m]) > ${threshold} and on () vector(1)`,
  for: '5m',
  labels: { severity, namespace: 'shop', service, team: 'shop' },
});
const groups = (...rules: readonly unknown[]) => ({ groups: [{ name: 'shop', rules }] });
const rules = (...all: readonly unknown[]) => configMap('prometheus-rules-shop', 'shop.yml', groups(...all));
const receivers = (to: string) =>
  configMap('alertmanager', 'alertmanager.yml', {
    route: { receiver: 'shop' },
    receivers: [{ name: 'shop', email_configs: [{ to }] }],
  });

const told = (before: KubernetesObject, after: KubernetesObject) =>
  alerts(changeOf([before], [after]))?.lines.map(({ weight, sign, text }) => `${weight} ${sign} ${text}`);

describe('alerts', () => {
  it.each([
    [
      'the order of rules',
      rules(alert('1'), alert('1', 'page', 'web')),
      rules(alert('1', 'page', 'web'), alert('1')),
    ],
    ['another ConfigMap', configMap('other', 'a.yml', { a: 1 }), configMap('other', 'a.yml', { a: 2 })],
    [
      'rules that nobody loads',
      configMap('prometheus-rules', 'a.yml', groups(alert('1')), 'shop'),
      configMap('prometheus-rules', 'a.yml', groups(), 'shop'),
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(alerts(changeOf([before], [after]))).toBeUndefined();
  });

  it.each([
    [
      'a threshold that changes',
      rules(alert('0.05')),
      rules(alert('0.25')),
      ['risk ~ alert Errors for shop/orders: 0.05 → 0.25'],
    ],
    [
      'a severity that changes',
      rules(alert('1')),
      rules(alert('1', 'ticket')),
      ['risk ~ alert Errors for shop/orders: page → ticket'],
    ],
    [
      'an alert gained and one lost, which matters more',
      rules(alert('1')),
      rules(alert('1', 'page', 'web')),
      ['risk - alert Errors for shop/orders: page, for 5m', 'note + alert Errors for shop/web: page, for 5m'],
    ],
    [
      'a recording',
      rules(),
      rules({ record: 'shop:errors', expr: 'sum(errors)' }),
      ['note + recording shop:errors'],
    ],
    [
      'a receiver that changes',
      receivers('a@shop.example'),
      receivers('b@shop.example'),
      ['risk ~ receiver shop: a@shop.example → b@shop.example'],
    ],
  ])('says %s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines);
  });

  it('reads objects of the operator likewise', () => {
    const rule = (threshold: string): KubernetesObject => ({
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: { name: 'shop', namespace: 'shop' },
      spec: groups(alert(threshold)),
    });
    expect(told(rule('1'), rule('2'))).toEqual(['risk ~ alert Errors for shop/orders: 1 → 2']);
  });
});
