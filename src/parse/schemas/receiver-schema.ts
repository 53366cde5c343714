import * as z from 'zod';
import { values } from './schema-values';

/** A webhook, which is also what a dead man's switch is. */
export const webhookSchema = z.strictObject({
  receiver: z.literal('webhook'),
  host: values.host,
  port: values.port.optional(),
  secret: values.text,
});

/** A way to reach people. */
export const receiverSchema = z.discriminatedUnion(
  'receiver',
  [
    z.strictObject({ receiver: z.literal('mail'), address: values.email }),
    webhookSchema,
    z.strictObject({ receiver: z.literal('slack'), channel: values.text, secret: values.text }),
    z.strictObject({ receiver: z.literal('pagerduty'), secret: values.text }),
    z.strictObject({
      receiver: z.literal('wecom'),
      corporation: values.text,
      agent: values.positive,
      parties: z.array(values.positive).min(1, { error: 'at least one department' }),
      secret: values.text,
    }),
    z.strictObject({ receiver: z.literal('dingtalk'), secret: values.text }),
  ],
  {
    error:
      "a receiver: mail('team@example.com'), webhook({ … }), slack({ … }), pagerDuty({ … }), weCom({ … }) or dingTalk({ … })",
  },
);
