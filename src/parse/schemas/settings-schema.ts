import * as z from 'zod';
import { availabilitySchema } from './availability-schema';
import { elsewhereSchema } from './elsewhere-schema';
import { healthSchema } from './health-schema';
import { metricsSchema } from './metrics-schema';
import { objectivesSchema } from './objectives-schema';
import { placementSchema } from './placement-schema';
import { authenticationSchema } from './authentication-schema';
import { rateLimitSchema } from './rate-limit-schema';
import { readonlyRecord } from './readonly-record';
import { resilienceSchema } from './resilience-schema';
import { resourcesSchema } from './resources-schema';
import { routeSchema } from './route-schema';
import { scaleSchema } from './scale-schema';
import { values } from './schema-values';
import { secretsSchema } from './secrets-schema';
import { securitySchema } from './security-schema';
import { shutdownSchema } from './shutdown-schema';
import { sidecarSchema } from './sidecar-schema';
import { variables } from './variables';
import { volumeSchema } from './volume-schema';

/** What may differ by environment. */
export const settingsSchema = z.strictObject({
  command: z.array(values.prose).optional(),
  args: z.array(z.string()).optional(),
  env: variables(z.string({ error: 'a text; write numbers and booleans in quotes' })).optional(),
  files: readonlyRecord(
    z.union([z.string(), z.strictObject({ file: values.text })], { error: "a text, or file('path')" }),
  ).optional(),
  secrets: secretsSchema.optional(),
  pullSecrets: z.array(values.text).optional(),
  volumes: readonlyRecord(volumeSchema).optional(),
  resources: resourcesSchema.optional(),
  scale: scaleSchema.optional(),
  availability: availabilitySchema.optional(),
  placement: placementSchema.optional(),
  sidecar: sidecarSchema.optional(),
  resilience: resilienceSchema.optional(),
  rateLimits: readonlyRecord(rateLimitSchema).optional(),
  authentication: authenticationSchema.optional(),
  routes: readonlyRecord(routeSchema).optional(),
  health: healthSchema.optional(),
  metrics: metricsSchema.optional(),
  objectives: objectivesSchema.optional(),
  shutdown: shutdownSchema.optional(),
  security: securitySchema.optional(),
  elsewhere: elsewhereSchema.optional(),
});
