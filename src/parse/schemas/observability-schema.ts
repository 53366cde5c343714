import * as z from 'zod';
import { logsSchema } from './logs-schema';
import { values } from './schema-values';
import { tracesSchema } from './traces-schema';

/** What may stand in `observability` of the platform. */
export const observabilitySchema = z.strictObject({
  host: values.text.optional(),
  retention: z.strictObject({ days: values.positive, size: values.diskSize }).optional(),
  storage: values.bytes.optional(),
  traceSampling: values.share.optional(),
  traces: tracesSchema.optional(),
  logs: logsSchema.optional(),
  images: z.strictObject({
    prometheus: values.image,
    alertmanager: values.image,
    grafana: values.image,
    kubeStateMetrics: values.image,
  }),
  fallback: z.strictObject({ email: values.email, smarthost: values.hostPort, from: values.email }),
});
