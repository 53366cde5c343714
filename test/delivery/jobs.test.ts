import { describe, expect, it } from '@jest/globals';
import { planUnits } from '../../src/delivery/plan-units';
import type { Engine } from '../../src/model/platform';
import type { Service } from '../../src/model/service';
import { sampleCluster } from '../helpers/sample-cluster';
import { renderDelivery } from './render-delivery';

/** The sample with two jobs before the ledger in production. */
function withJobs(engine: Engine, wanted: (name: string) => boolean = () => true) {
  const sample = sampleCluster(engine);
  const jobs = ['schema', 'seed'];
  const tenants = sample.tenants.map((tenant) => {
    if (tenant.namespace !== 'payments-prod') return tenant;
    const [ledger] = tenant.services as readonly [Service, ...Service[]];
    const added = jobs.map((name): Service => ({
      ...ledger,
      name,
      job: { kind: 'preceding', before: 'ledger', deadlineSeconds: 600, retries: 0 },
    }));
    return { ...tenant, services: [...tenant.services, ...added] };
  });
  const ledger = sample.units.find(({ group, name }) => group === 'payments-prod' && name === 'ledger')!;
  const units = [...sample.units, ...jobs.map((name) => ({ ...ledger, name }))];
  return { ...sample, tenants, units: units.filter(({ name }) => wanted(name)) };
}

const named = (engine: Engine, name: string) =>
  renderDelivery(withJobs(engine)).find(({ metadata }) => metadata.name === name);

describe('jobs before a service', () => {
  it('are planned once for both engines', () => {
    const planned = planUnits(withJobs('argocd'));
    const of = (name: string) => planned.find((unit) => unit.name === `payments-prod.${name}`)!;
    const precedes = { name: 'payments-prod.ledger', timeoutSeconds: 900 };
    expect([of('schema').precedes, of('seed').precedes]).toEqual([precedes, precedes]);
    expect(of('schema').after).toEqual(['payments-prod.tenant']);
    expect(of('ledger')).toMatchObject({
      after: ['payments-prod.tenant', 'payments-prod.schema', 'payments-prod.seed'],
      precedes: undefined,
    });
    expect(planned.find(({ name }) => name === 'payments-staging.ledger')!.after).toEqual([
      'payments-staging.tenant',
    ]);
  });

  it('are delivered alone where their service is not', () => {
    const planned = planUnits(withJobs('argocd', (name) => name !== 'ledger'));
    expect(planned.every(({ precedes }) => precedes === undefined)).toBe(true);
  });

  it('are sources of their service on Argo CD, and no Applications', () => {
    const ledger = named('argocd', 'payments-prod.ledger')!;
    expect(ledger.spec).not.toHaveProperty('source');
    expect(ledger.spec['sources']).toMatchObject(
      ['schema', 'seed', 'ledger'].map((name) => ({
        path: `dist/eu-1/payments-prod/${name}`,
        targetRevision: 'refs/heads/main',
        directory: { include: '*.yaml' },
      })),
    );
    expect(named('argocd', 'payments-prod.schema')).toBeUndefined();
  });

  it('hold back their service again when a failed one is synced again on Argo CD', () => {
    const optionsOf = (name: string) =>
      (named('argocd', name)!.spec['syncPolicy'] as { readonly syncOptions: readonly string[] }).syncOptions;
    expect(optionsOf('payments-prod.ledger')).not.toContain('ApplyOutOfSyncOnly=true');
    expect(optionsOf('payments-prod.limits')).toContain('ApplyOutOfSyncOnly=true');
  });

  it('are waited for by their service with Flux, as long as they may take', () => {
    expect(named('fluxcd', 'payments-prod.ledger')!.spec['dependsOn']).toEqual(
      ['tenant', 'schema', 'seed'].map((name) => ({ name: `payments-prod.${name}` })),
    );
    expect(named('fluxcd', 'payments-prod.schema')!.spec).toMatchObject({ wait: true, timeout: '900s' });
    expect(named('fluxcd', 'payments-prod.ledger')!.spec['timeout']).toBe('5m');
  });
});
