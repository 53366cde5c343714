import { canFire } from '../../conventions/can-fire';
import { latencyBuckets } from '../../conventions/latency-buckets';
import type { ObservedService } from './observed-service';

/** Rejects objectives that nothing could measure or no alert could watch. */
export function refuseObjectives(services: readonly ObservedService[], retentionDays: number): void {
  for (const { namespace, name, hasHttp, objectives } of services) {
    const refuse = (reason: string) => {
      throw new Error(`service ${namespace}/${name} ${reason}`);
    };
    const seen = new Set<string>();
    for (const { name: slo, thresholdMs, budgetPpm, windowDays } of objectives?.list ?? []) {
      if (!hasHttp) {
        refuse(`has the objective ${slo}, but no port that is HTTP-like`);
      }
      if (seen.has(slo)) {
        refuse(`has two objectives ${slo}`);
      }
      seen.add(slo);
      if (thresholdMs !== undefined && !latencyBuckets.includes(thresholdMs)) {
        refuse(`has the objective ${slo}, but proxies have no bucket of ${thresholdMs} ms`);
      }
      if (windowDays > retentionDays) {
        refuse(`has the objective ${slo} over ${windowDays} days, but metrics are kept for ${retentionDays}`);
      }
      if (!Number.isInteger(budgetPpm) || budgetPpm < 1 || !canFire(budgetPpm, windowDays)) {
        refuse(`has the objective ${slo} with a budget of ${budgetPpm} millionths, which no alert can watch`);
      }
    }
  }
}
