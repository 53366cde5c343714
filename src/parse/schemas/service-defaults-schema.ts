import { settingsSchema } from './settings-schema';

/** What platform and project may set for all services. */
export const serviceDefaultsSchema = settingsSchema.pick({
  env: true,
  pullSecrets: true,
  resources: true,
  scale: true,
  availability: true,
  placement: true,
  sidecar: true,
  resilience: true,
  shutdown: true,
  security: true,
});
