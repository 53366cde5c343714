import * as z from 'zod';
import { spacedClaims } from '../../conventions/spaced-claims';
import { distinct } from './distinct';
import { values } from './schema-values';

type Claims = { readonly [claim: string]: string | readonly string[] | Claims };

const claims: z.ZodType<Claims> = z.record(
  // Istio writes a claim as request.auth.claims[name].
  z.string().regex(/^[^[\]\p{Cc}]+$/u, {
    error: 'the name of a claim, on one line and without brackets; nest claims instead',
  }),
  z.union(
    [
      values.text,
      distinct(z.array(values.text).min(1, { error: 'at least one value' })),
      z.lazy(() => claims),
    ],
    {
      error: "a text, a list of texts, or claims within: { realm_access: { roles: 'admin' } }",
    },
  ),
);

const spaced = claims.superRefine((given, context) => {
  for (const [name, wanted] of Object.entries(given)) {
    if (!spacedClaims.has(name) || (typeof wanted === 'object' && !Array.isArray(wanted))) continue;
    for (const [index, value] of [wanted].flat().entries()) {
      if (!String(value).includes(' ')) continue;
      const path = Array.isArray(wanted) ? [name, index] : [name];
      context.addIssue({ code: 'custom', path, message: 'one of those that a token lists, without spaces' });
    }
  }
});

const required = z.strictObject({
  issuer: values.text,
  at: distinct(z.array(z.enum(['inside', 'edge'])).min(1, { error: "'inside', 'edge' or both" })).optional(),
  except: distinct(
    z.array(
      values.prefix.refine((path) => /[^/]/.test(path), {
        error: "a path prefix like '/health'; leave authentication out to open every path",
      }),
    ),
  ).optional(),
  claims: spaced.optional(),
  callers: z.enum(['trusted', 'token']).optional(),
});

/** Whose tokens a request must carry. */
export const authenticationSchema = z.union([z.literal(false), required], {
  error: "{ issuer: '…' }, or false for none",
});
