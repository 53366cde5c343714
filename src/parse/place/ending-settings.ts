import type { ServiceSettings } from '../../definition/service-definition';

/**
 * The settings of a job: without what its runtime, project or platform say of services that keep running, and
 * without the wait for callers to leave.
 */
export function endingSettings({
  scale: _scale,
  resilience: _resilience,
  health: _health,
  metrics: _metrics,
  objectives: _objectives,
  ...settings
}: ServiceSettings): ServiceSettings {
  return { ...settings, shutdown: { ...settings.shutdown, drain: '0s' } };
}
