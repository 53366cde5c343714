import { expect, it } from '@jest/globals';
import { synthStack } from '../observed';

it('renders these objects for the operator', () => {
  const kinds = new Set(['Prometheus', 'Alertmanager', 'PodMonitor', 'Secret']);
  expect(synthStack({ form: 'operator' }).all.filter(({ kind }) => kinds.has(kind))).toMatchSnapshot();
});
