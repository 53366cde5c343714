import { expect, it } from '@jest/globals';
import { accessMatrix } from '../../../src/cli/output/access-matrix';
import { clusterDns } from '../../../src/conventions/cluster-dns';

const web = { kind: 'workload', id: 'shop/web' } as const;
const dns = clusterDns({ namespace: 'openshift-dns', ports: [5353], nodeLocal: '169.254.20.10' });
const edges = [
  { from: web, to: { kind: 'workload', id: 'shop/api' } as const, port: 8080 },
  { from: web, to: { kind: 'workload', id: 'openshift-dns/kube-dns' } as const, port: 5353 },
  { from: web, to: { kind: 'external', host: '169.254.20.10/32' } as const, port: 53 },
  { from: web, to: { kind: 'external', host: 'api.bank.com' } as const, port: 443 },
];

it('counts who resolves names, and shows the rest', () => {
  const lines = accessMatrix([{ cluster: 'office', dns, edges }], 'table')
    .trimEnd()
    .split('\n');
  expect(lines.slice(2, 4)).toEqual([
    expect.stringMatching(/^shop\/web +shop\/api +8080 +all$/),
    expect.stringMatching(/^shop\/web +\S*api\.bank\.com\S* +443 +all$/),
  ]);
  expect(lines.slice(4)).toEqual([
    expect.stringMatching(/169\.254\.20\.10\/32 on port 53: 1 edges$/),
    'openshift-dns/kube-dns on port 5353: 1 edges',
  ]);
});

it('has all of them in JSON, and nothing else', () => {
  const text = accessMatrix([{ cluster: 'office', dns, edges }], 'json');
  expect(JSON.parse(text)).toEqual([{ cluster: 'office', edges }]);
});
