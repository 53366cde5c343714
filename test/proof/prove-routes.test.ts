import { expect, it } from '@jest/globals';
import { danglingMatchers } from '../../src/proof/prove-routes';

const known = { project: ['shop', 'risk'], environment: ['prod'] };

it('finds routes to what is not there, however deep', () => {
  const route = {
    receiver: 'fallback',
    routes: [
      {
        receiver: 'shop',
        matchers: ['project="shop"'],
        routes: [{ receiver: 'shop', matchers: ['environment="prd"'] }],
      },
      { receiver: 'gone', matchers: ['project="rsk"'] },
    ],
  };
  expect(danglingMatchers(route, known)).toEqual([
    { receiver: 'shop', matcher: 'environment="prd"', suggestion: 'prod' },
    { receiver: 'gone', matcher: 'project="rsk"', suggestion: 'risk' },
  ]);
});

it('takes those for everything else', () => {
  const matchers = [
    'project=""',
    'project!=""',
    'project=~"shop|risk"',
    'severity="page"',
    'alertname="Watchdog"',
  ];
  expect(danglingMatchers({ receiver: 'any', matchers }, known)).toEqual([]);
});
