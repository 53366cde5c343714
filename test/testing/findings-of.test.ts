import { expect, it } from '@jest/globals';
import { defineRule } from '../../src/index';
import { findingsOf } from '../../src/jest';

const rule = defineRule({
  why: 'because',
  remedy: 'mend it',
  severity: { prod: 'error', otherwise: 'warning' },
  check: ({ objects }) =>
    objects('/Service').map((object) => ({
      object,
      path: ['spec', 'ports', 0],
      what: `${object.project}/${object.service} is seen`,
    })),
  exemptions: [{ object: 'Service shop/web', reason: 'so', owner: 'a@b.example', until: '2030-01-31' }],
});
const service = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { ports: [{ name: http, port: 80 }] }`;

it('tells what a rule finds, whatever it exempts', () => {
  const finding = { object: 'Service shop/web', field: 'spec.ports.0' };
  expect(findingsOf(rule, service, { environment: 'prod', project: 'shop', service: 'web' })).toEqual([
    { ...finding, severity: 'error', what: 'shop/web is seen' },
  ]);
  expect(findingsOf(rule, service)).toEqual([
    { ...finding, severity: 'warning', what: 'undefined/undefined is seen' },
  ]);
});

it.each([
  [
    'a rule that throws',
    { ...rule, check: () => [].map(() => undefined) && (undefined as never)[0] },
    service,
  ],
  ['a rule that returns nothing', { ...rule, check: () => undefined as never }, service],
  ['a rule that says nothing', { ...rule, why: '' }, service],
  ['an object that does not fit its schema', rule, service.replace('port: 80', 'prot: 80')],
  ['what is no manifest', rule, 'a: b'],
])('throws for %s', (_, wrong, manifests) => {
  expect(() => findingsOf(wrong, manifests)).toThrow();
});
