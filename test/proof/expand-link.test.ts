import { expect, it } from '@jest/globals';
import { expandLink } from '../../src/proof/expand-link';

const link = (uid: string) => `https://grafana.x/d/${uid}?var-namespace=a`;

it('fills in each service', () => {
  expect(expandLink(link('shop_{{ $labels.service }}'), ['web', 'api'])).toEqual([
    link('shop_web'),
    link('shop_api'),
  ]);
});

it('takes the address that a rule chooses for a service by its name', () => {
  const template = link(
    '{{ if eq $labels.service "long" }}aa{{ else if eq $labels.service "longer" }}bb{{ else }}shop_{{ $labels.service }}{{ end }}',
  );
  expect(expandLink(template, ['web', 'long', 'longer'])).toEqual([link('shop_web'), link('aa'), link('bb')]);
});

it('leaves what is the same for all, and nothing where there is no service', () => {
  expect(expandLink(link('shop'), ['web', 'api'])).toEqual([link('shop')]);
  expect(expandLink(link('shop_{{ $labels.service }}'), [])).toEqual([]);
});
