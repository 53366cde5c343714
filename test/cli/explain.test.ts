import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../helpers/run-program';

// It asks nothing of a repository.
const explain = (...args: readonly string[]) => runProgram('/nowhere', 'explain', ...args);

describe('a code', () => {
  it('is told with an example, why it matters and what others call it', () => {
    const { code, out } = explain('unknown-route-host');
    expect(code).toBe(0);
    expect(out).toBe(`unknown-route-host  error

For example:
  VirtualService shop/web sends requests to ordes, which no Service and no ServiceEntry is
  → did you mean orders?

Why it matters:
  A proxy that is sent to a host it does not know answers 503, and nothing in the cluster refuses the route.

Others call it IST0101, KIA1101.

Read on: https://istio.io/latest/docs/reference/config/analysis/ist0101/
`);
  });

  it('is told without what it does not have', () => {
    const { out } = explain('repeated-freeze');
    expect(out).toMatch(/ {2}error\n\nFor example:\n[^]*\n\nWhy it matters:\n {2}[^\n]+\n$/);
  });

  it('can be had as JSON', () => {
    expect(JSON.parse(explain('one-pod-at-rest', '--format', 'json').out)).toMatchObject({
      code: 'one-pod-at-rest',
      severity: 'warning',
      upstream: [],
      why: expect.stringContaining('node'),
    });
  });

  it('that does not exist gets the one that was probably meant', () => {
    expect(explain('unknwon-field')).toEqual({
      code: 1,
      out: '',
      err: 'error: there is no code unknwon-field: did you mean unknown-field?\n',
    });
    expect(explain('xyz').err).toBe('error: there is no code xyz: `meshwright explain` lists every code\n');
    expect(explain('constructor').code).toBe(1);
  });
});

describe('a finding of another tool', () => {
  it('is told with what finds it here, whatever its case', () => {
    const { code, out } = explain('ist0109');
    expect(code).toBe(0);
    expect(out).toMatch(/^IST0109 of istioctl analyze: two VirtualServices .*\nHere it is found as:\n\n/);
    expect(out).toContain('conflicting-mesh-routes  error\n');
  });

  it('is told with why nothing looks for it', () => {
    expect(explain('IST0103').out).toBe(
      'IST0103 of istioctl analyze: running pod without a proxy.\nHere nothing looks for it: it needs a live cluster.\n',
    );
  });

  it('can be had as JSON', () => {
    const { by } = JSON.parse(explain('KIA1102', '--format', 'json').out) as { by: readonly object[] };
    expect(by).toMatchObject([{ code: 'unknown-gateway' }]);
  });
});

it('lists every code by topic without one', () => {
  const { out } = explain();
  expect(out).toMatch(/^Definitions\n\nCODE +SEVERITY +OTHERS CALL IT\nmissing-definition +error\n/);
  expect(out).toMatch(/\nunknown-route-host +error +IST0101 KIA1101\n/);
  const topics = JSON.parse(explain('--format', 'json').out) as readonly { readonly title: string }[];
  expect(topics[0]).toMatchObject({ name: 'definitions', title: 'Definitions' });
});
