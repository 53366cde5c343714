import { describe, expect, it } from '@jest/globals';
import { queryParser } from '../../../src/observability/promql/parse-query';
import { withMatcher } from '../../../src/observability/promql/with-matcher';

const parse = queryParser();

function parsed(query: string) {
  const found = parse(query);
  if (found === undefined) throw new Error(`${query} is no PromQL`);
  return found;
}

describe('parsing a query', () => {
  it('reads selectors wherever they stand', () => {
    const { shape, texts } = parsed(
      'sum by (le) (rate(a_total{x="1",y=~"2|3"}[5m] offset 1m)) / on (x) group_left (z) b > 1 or max_over_time((c{w!~"v"} > 1)[1h:1m])',
    );
    expect(shape.selectors.map(({ metric, matchers }) => [metric, matchers])).toEqual([
      [
        'a_total',
        [
          { label: 'x', operator: '=', text: 0 },
          { label: 'y', operator: '=~', text: 1 },
        ],
      ],
      ['b', []],
      ['c', [{ label: 'w', operator: '!~', text: 2 }]],
    ]);
    expect(texts).toEqual(['"1"', '"2|3"', '"v"']);
  });

  it('parses what differs in texts only once', () => {
    expect(parsed('up{job="a"} == 0').shape).toBe(parsed(`up{job='b"{'} == 0`).shape);
  });

  it('takes variables of Grafana for ranges and numbers', () => {
    expect(parse('topk($count, rate(a_total{x="$x"}[$__rate_interval]))')).toBeDefined();
    expect(parse('rate(a_total[${__range}])')).toBeDefined();
  });

  it.each(['sum by ( (rate(x{', 'rate(x[5m]', 'x{a=b}', 'foo(x)', '', 'x y'])('refuses %j', (query) => {
    expect(parse(query)).toBeUndefined();
  });
});

describe('adding a matcher', () => {
  it.each([
    ['up', 'up{project="acme"}'],
    ['up{}', 'up{project="acme"}'],
    [
      'sum(rate(a_total{x="}\\""}[5m])) / b',
      'sum(rate(a_total{project="acme",x="}\\""}[5m])) / b{project="acme"}',
    ],
    ['{__name__="a"} or vector(0)', '{project="acme",__name__="a"} or vector(0)'],
    ['label_replace(a, "x", "$1", "y", "(.+)")', 'label_replace(a{project="acme"}, "x", "$1", "y", "(.+)")'],
  ])('turns %s into %s', (query, expected) => {
    expect(withMatcher(parsed(query), 'project', 'acme')).toBe(expected);
  });
});
