import { describe, expect, it } from '@jest/globals';
import type { Objective } from '../../../src/model/objective';
import { objectiveGroups } from '../../../src/observability/objectives/objective-groups';
import type { AlertRule, RecordingRule } from '../../../src/observability/rules/rule-group';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';

const available: Objective = {
  name: 'availability',
  thresholdMs: undefined,
  budgetPpm: 1000,
  windowDays: 30,
};
const quick: Objective = { name: 'latency-500ms', thresholdMs: 500, budgetPpm: 10_000, windowDays: 30 };

/** The stack with these objectives of the service `orders`, in each of its namespaces. */
const stackWith = (list: readonly Objective[], changes: Partial<typeof observed> = {}) =>
  resolveStack({
    ...observed,
    services: observed.services.map((service) =>
      service.name === 'orders'
        ? { ...service, objectives: { list, callers: ['risk-dev'], isExposed: true } }
        : service,
    ),
    ...changes,
  });

const rulesOf = (...args: Parameters<typeof stackWith>) =>
  objectiveGroups(stackWith(...args), 'orders').flatMap(({ rules }) => rules);
const recorded = (...args: Parameters<typeof stackWith>) =>
  rulesOf(...args).filter((rule): rule is RecordingRule => 'record' in rule);
const alerts = (...args: Parameters<typeof stackWith>) =>
  rulesOf(...args).filter((rule): rule is AlertRule => 'alert' in rule);

describe('the rules of objectives', () => {
  it('are not there without any', () => {
    expect(objectiveGroups(stackWith([]), 'orders')).toEqual([]);
    expect(objectiveGroups(stackWith([available]), 'risk')).toEqual([]);
  });

  it('are shared but for the numbers: two namespaces add three rules each', () => {
    const one = stackWith([available], {
      services: stackWith([available]).services.filter(({ namespace }) => namespace === 'orders-dev'),
    });
    const rules = objectiveGroups(one, 'orders').flatMap((group) => group.rules);
    expect(rulesOf([available])).toHaveLength(rules.length + 3);
  });

  it('have window, tenant and cluster in the identity', () => {
    const constants = recorded([available]).filter(({ expr }) => expr === 'vector(0.001)');
    expect(constants.map(({ labels }) => labels)).toEqual(
      ['dev', 'staging'].map((environment) => ({
        cluster: 'north',
        project: 'orders',
        environment,
        namespace: `orders-${environment}`,
        service: 'orders',
        slo: 'availability',
        slo_window: '30d',
      })),
    );
    for (const { labels } of alerts([available])) {
      expect(labels).toMatchObject({
        cluster: 'north',
        project: 'orders',
        team: 'trading',
        slo_window: '30d',
      });
    }
  });

  it('write numbers as people do', () => {
    const numbers = [1, 10, 12_340].map((budgetPpm) => ({ ...available, budgetPpm }));
    const written = numbers.map((objective) =>
      recorded([objective], { retention: { days: 90, size: '40GB' } })
        .filter(({ record }) => /objective|budget:/.test(record))
        .map(({ expr }) => expr)
        .slice(0, 2),
    );
    expect(written).toEqual([
      ['vector(0.999999)', 'vector(0.000001)'],
      ['vector(0.99999)', 'vector(0.00001)'],
      ['vector(0.98766)', 'vector(0.01234)'],
    ]);
  });

  it('believe callers that are declared, and gateways where there are some', () => {
    const measured = recorded([available, quick]).filter(({ expr }) => expr.includes('istio_'));
    expect(measured).toHaveLength(4);
    for (const { expr } of measured) {
      expect(expr).toContain('namespace=~"istio-ingress|risk-dev",reporter="source"');
      expect(expr).toContain(
        'destination_service_namespace=~"orders-dev|orders-staging",destination_service_name=~"orders"',
      );
    }
    const { host: _, gateway: __, ...inside } = observed;
    const without = objectiveGroups(
      resolveStack({ ...inside, services: stackWith([available]).services }),
      'orders',
    ).flatMap(({ rules }) => rules);
    expect(JSON.stringify(without)).not.toContain('istio-ingress');
  });

  it('ask nobody when nobody may call', () => {
    const services = observed.services.map((service) =>
      service.hasHttp
        ? { ...service, objectives: { list: [available], callers: [], isExposed: false } }
        : service,
    );
    const rules = objectiveGroups(resolveStack({ ...observed, services }), 'orders');
    expect(JSON.stringify(rules)).not.toContain('istio_requests_total');
  });

  it('name buckets as Prometheus 2 and 3 do', () => {
    expect(
      recorded([quick])
        .map(({ expr }) => expr)
        .join('\n'),
    ).toContain(String.raw`le=~"500(\\.0)?"`);
  });

  it('look at raw series for five minutes only', () => {
    for (const { expr } of recorded([available, quick])) {
      for (const [, range] of expr.matchAll(/istio_\w+\{[^}]*\}\[(\w+)\]/g)) expect(range).toBe('5m');
    }
  });

  it('are refused where they cannot hold', () => {
    const refused: readonly (readonly [string, readonly Objective[]])[] = [
      ['two objectives availability', [available, available]],
      ['no bucket of 300 ms', [{ ...quick, thresholdMs: 300 }]],
      ['over 90 days, but metrics are kept for 30', [{ ...available, windowDays: 90 }]],
      ['which no alert can watch', [{ ...available, budgetPpm: 100_000 }]],
      ['which no alert can watch', [{ ...available, budgetPpm: 0 }]],
    ];
    for (const [reason, list] of refused) expect(() => stackWith(list)).toThrow(reason);
    const services = observed.services.map((service) => ({
      ...service,
      objectives: { list: [available], callers: [], isExposed: true },
    }));
    expect(() => stackWith([], { services })).toThrow('no port that is HTTP-like');
  });
});
