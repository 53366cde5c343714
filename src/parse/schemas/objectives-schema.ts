import * as z from 'zod';

const share = z
  .string({ error: "a percentage like '99.9%'" })
  .regex(/^\d{1,3}(\.\d{1,4})?%$/, { error: "a percentage like '99.9%', with at most four decimals" });

const latency = z.strictObject({
  below: z
    .string({ error: "a duration like '500ms'" })
    .regex(/^[1-9]\d*(ms|s|m)$/, { error: "a duration like '500ms'" }),
  for: share,
});

/** Days of an objective: shorter ones would tell people of budgets that are not spent too fast. */
export const objectiveWindow = z
  .string({ error: "28 to 90 days, like '30d'" })
  .regex(/^(2[89]|[3-8]\d|90)d$/, { error: "28 to 90 days, like '30d'" });

/** What callers may rely on. */
export const objectivesSchema = z.union(
  [
    z.literal(false),
    z.strictObject({
      availability: z
        .union([z.literal(false), share], { error: "a percentage like '99.9%', or false" })
        .optional(),
      latency: z
        .union(
          [z.literal(false), latency, z.array(latency).min(1, { error: 'at least one latency, or false' })],
          {
            error: "{ below: '500ms', for: '99%' }, a list of them, or false",
          },
        )
        .optional(),
      window: objectiveWindow.optional(),
    }),
  ],
  { error: "{ availability: '99.9%' }, or false" },
);
