import { expect, it } from '@jest/globals';
import { oneInjection } from '../../../../../src/checks/cluster/rules/policies/one-injection';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'a revision',
    `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/rev: stable } }
`,
    [],
  ],
  [
    'the default',
    `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`,
    [],
  ],
  [
    'both',
    `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled, istio.io/rev: stable } }
`,
    ['two-injections metadata.labels.istio-injection'],
  ],
  [
    'sidecars of an ambient namespace',
    `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled, istio.io/dataplane-mode: ambient } }
`,
    ['two-injections metadata.labels.istio-injection'],
  ],
  [
    'none at all, whatever the revision',
    `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: disabled, istio.io/rev: stable } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(oneInjection, manifests)).toEqual(found);
});
