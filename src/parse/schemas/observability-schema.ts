import * as z from 'zod';
import { grafanaSchema } from './grafana-schema';
import { objectiveWindow } from './objectives-schema';
import { readonlyRecord } from './readonly-record';
import { receiverSchema, webhookSchema } from './receiver-schema';
import { logsSchema } from './logs-schema';
import { values } from './schema-values';
import { tracesSchema } from './traces-schema';

/** What may stand in `observability` of the platform. */
export const observabilitySchema = z.strictObject({
  host: values.text.optional(),
  retention: z.strictObject({ days: values.positive, size: values.diskSize }).optional(),
  storage: values.bytes.optional(),
  replicas: values.positive.optional(),
  memory: values.bytes.optional(),
  certManagerNamespace: values.label.optional(),
  grafana: grafanaSchema.optional(),
  objectives: z.strictObject({ window: objectiveWindow.optional() }).optional(),
  traceSampling: values.share.optional(),
  traces: tracesSchema.optional(),
  logs: logsSchema.optional(),
  images: z.strictObject({
    prometheus: values.image,
    alertmanager: values.image,
    grafana: values.image,
    kubeStateMetrics: values.image,
    configReloader: values.image,
    nodeExporter: values.image,
    dingTalkBridge: values.image.optional(),
  }),
  fallback: z.strictObject({ email: values.email, smarthost: values.hostPort, from: values.email }),
  receivers: readonlyRecord(receiverSchema).optional(),
  deadManSwitch: webhookSchema.optional(),
});
