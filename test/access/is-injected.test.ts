import { expect, test } from '@jest/globals';
import { isInjected } from '../../src/access/is-injected';

const rev = { 'istio.io/rev': 'stable' };
const on = { 'istio-injection': 'enabled' };
const off = { 'istio-injection': 'disabled' };
const pod = (value: string) => ({ 'sidecar.istio.io/inject': value });

test.each([
  ['nothing said', {}, {}, false],
  ['a namespace of the default revision', on, {}, true],
  ['a namespace of a revision', rev, {}, true],
  ['a namespace that is shut', off, {}, false],
  ['a namespace that is shut and has a revision', { ...off, ...rev }, {}, false],
  ['a pod that wants none', on, pod('false'), false],
  ['a pod that wants none of a revision', rev, pod('false'), false],
  ['a pod that wants one', {}, pod('true'), true],
  ['a pod that wants one in a namespace that is shut', off, pod('true'), false],
  ['a pod of a revision', {}, rev, true],
])('%s', (_, namespaceLabels, podLabels, expected) => {
  expect(isInjected('shop', namespaceLabels, podLabels, {})).toBe(expected);
});

test('the annotation counts where there is no label', () => {
  expect(isInjected('shop', on, {}, pod('false'))).toBe(false);
  expect(isInjected('shop', on, pod('true'), pod('false'))).toBe(true);
});

test('namespaces of Kubernetes itself are never injected', () => {
  expect(isInjected('kube-system', on, pod('true'), {})).toBe(false);
});
