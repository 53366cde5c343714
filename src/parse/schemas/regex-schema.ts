import * as z from 'zod';
import { isRe2 } from '../is-re2';

/** A regex as proxies read it: RE2, and not longer than Istio's webhook takes. */
export const regexSchema = z
  .string({ error: 'a regex as a text' })
  .min(1, { error: 'a regex that is not empty' })
  .max(1024, { error: 'a regex of at most 1024 characters' })
  .refine(isRe2, {
    error: 'a regex that RE2 can read: no lookahead, lookbehind, backreference or possessive quantifier',
  });
