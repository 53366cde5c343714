import { describe, expect, it } from '@jest/globals';
import { planUnits } from '../../src/delivery/plan-units';
import type { Unit } from '../../src/model/manifest';
import { sampleCluster } from '../helpers/sample-cluster';

const sample = sampleCluster('argocd');
const unit = (group: string, name: string): Unit => ({
  cluster: 'eu-1',
  group,
  name,
  project: 'payments',
  source: 'apps/payments/project.ts',
});
const plan = (...units: readonly Unit[]) => planUnits({ ...sample, units });

describe('planUnits', () => {
  it('protects production, namespaces and the platform', () => {
    const spared = planUnits(sample).filter((delivered) => !delivered.protected);
    expect(spared.map(({ name }) => name)).toEqual(['payments-staging.ledger']);
  });

  it('treats what a project adds in code as a workload of its namespace', () => {
    const planned = plan(unit('payments-prod', '_tenant'), unit('payments-prod', '_extension'));
    expect(planned[1]).toMatchObject({
      name: 'payments-prod.extension',
      path: 'dist/eu-1/payments-prod/_extension',
      step: 'workload',
      after: ['payments-prod.tenant'],
    });
  });

  it('waits with dashboards for the namespace of what shows them', () => {
    const planned = plan(
      unit('_platform', 'mesh'),
      unit('_platform', 'observability'),
      unit('_platform', 'dashboards-payments'),
    );
    expect(planned.map(({ after }) => after)).toEqual([
      [],
      ['platform.mesh'],
      ['platform.mesh', 'platform.observability'],
    ]);
  });

  it('refuses two units that would share a name', () => {
    expect(() => plan(unit('payments', '_tenant'), unit('payments', 'tenant'))).toThrow(
      'eu-1/payments/_tenant and eu-1/payments/tenant would both be delivered as "payments.tenant": rename one',
    );
  });

  it('refuses a name that no longer fits a label', () => {
    const group = 'g'.repeat(40);
    expect(plan(unit(group, 'n'.repeat(22)))).toHaveLength(1);
    expect(() => plan(unit(group, 'n'.repeat(23)))).toThrow('64 characters long: shorten it to 63');
  });
});
