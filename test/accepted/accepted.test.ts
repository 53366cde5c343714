import { describe, expect, it } from '@jest/globals';
import platform from '../../apps/platform';
import { readExpression } from '../../src/checks/cel/read-expression';
import { ruleTree } from '../../src/checks/cel/rule-tree';
import { schemaOf } from '../../src/checks/schema-of';
import { distObjects } from './dist-objects';
import { allRules } from './kinds';
import { refusals, type KubernetesObject } from './refusals';

const MINORS = [32, 33, 34, 35, 36];

const clusters = Object.entries(platform.clusters).map(
  ([name, { kubernetes }]) => [name, Number(kubernetes.split('.')[1])] as const,
);
const objects = distObjects();

function refused(cluster: string, refuse: (object: KubernetesObject) => readonly string[]): string[] {
  return objects
    .filter((each) => each.cluster === cluster)
    .flatMap(({ where, object }) => refuse(object).map((reason) => `${where}: ${reason}`));
}

describe.each(clusters)('every object of dist/%s', (cluster, own) => {
  it(`fits the schema of its kind in the cluster's version, 1.${own}`, () => {
    expect(MINORS).toContain(own);
    expect(refused(cluster, (object) => refusals.schema(object, own))).toEqual([]);
  });

  it.each(MINORS)('fits the schema of its kind in 1.%i', (minor) => {
    expect(refused(cluster, (object) => refusals.schema(object, minor))).toEqual([]);
  });

  it('keeps the CEL rules of its kind', () => {
    expect(refused(cluster, refusals.cel)).toEqual([]);
  });

  it('has a namespace if, and only if, its kind is namespaced', () => {
    expect(refused(cluster, refusals.scope)).toEqual([]);
  });

  it('has a valid name, valid labels and annotations that are not too long', () => {
    expect(refused(cluster, refusals.metadata)).toEqual([]);
  });
});

describe('what is checked', () => {
  it('is every cluster, and many objects', () => {
    expect(new Set(objects.map(({ cluster }) => cluster))).toEqual(new Set(clusters.map(([name]) => name)));
    expect(objects.length).toBeGreaterThan(1000);
  });

  it('includes many objects of kinds with CEL rules', () => {
    const ruled = objects.filter(({ object }) => {
      const schema = schemaOf(object.apiVersion, object.kind);
      return schema !== undefined && ruleTree(schema) !== undefined;
    });
    expect(ruled.length).toBeGreaterThan(300);
    expect(new Set(ruled.map(({ object }) => object.kind)).size).toBeGreaterThanOrEqual(8);
  });
});

describe('every CEL rule of every kind', () => {
  it('can be read, and calls functions that are known', () => {
    const rules = [...new Set(allRules)];
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter((rule) => readExpression(rule).unread !== undefined)).toEqual([]);
  });

  it('is no rule about a change: the harness does not run those', () => {
    expect(allRules.filter((rule) => rule.includes('oldSelf'))).toEqual([]);
  });
});
