import * as z from 'zod';
import { distinct } from './distinct';
import { headerName } from './header-name';
import { methodSchema } from './method-schema';
import { regexSchema } from './regex-schema';
import { values } from './schema-values';

const expected = "an origin like 'https://shop.example.com', { regex: … } or '*'";

/** Which pages of other origins may call. */
export const corsSchema = z
  .strictObject({
    origins: distinct(
      z
        .array(
          z.union(
            [
              z.string().regex(/^(\*|[a-z][a-z0-9+.-]*:\/\/[^\s/*]+)$/, { error: expected }),
              z.strictObject({ regex: regexSchema }),
            ],
            { error: expected },
          ),
        )
        .min(1, { error: 'at least one origin' }),
    ),
    methods: distinct(z.array(methodSchema)).min(1, { error: 'at least one method' }),
    headers: distinct(z.array(headerName.one)).optional(),
    exposeHeaders: distinct(z.array(headerName.one)).optional(),
    credentials: values.flag.optional(),
    // Whole seconds, which is all that the header can say.
    maxAge: values.seconds
      .refine((age) => !/^0+[smh]$/.test(age), { error: "a duration like '10m'" })
      .optional(),
  })
  // Envoy answers '*' with the origin that asked, so that browsers would let any page act as the user.
  .refine(({ origins, credentials }) => credentials !== true || !origins.includes('*'), {
    path: ['origins'],
    error: "each origin by name: with credentials, '*' would let any page act as its visitor",
  });
