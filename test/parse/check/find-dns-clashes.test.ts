import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const of = (cluster: string, namespace: string) => ({
  [`platform.clusters.${cluster}.networks.dns`]: { namespace },
});

it('refuses to resolve names in the namespace of a project', () => {
  expect(codesOf(of('office', 'shop-dev'))).toEqual(['walled-dns at clusters.office.networks.dns.namespace']);
  expect(textOf(problemsOf(of('office', 'shop-dev'))[0])).toMatch(
    /^no pod could resolve names in shop-dev, which is closed for project shop → name the namespace/,
  );
});

it('lets a namespace be that is a project on other clusters only', () => {
  expect(codesOf(of('office', 'shop'))).toEqual([]);
  expect(codesOf(of('east', 'shop'))).toEqual(['walled-dns at clusters.east.networks.dns.namespace']);
});
