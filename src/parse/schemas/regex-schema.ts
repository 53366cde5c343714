import * as z from 'zod';
import { isRe2 } from '../../conventions/is-re2';

/** A regex as proxies read it. Istio's webhook takes 1024 characters, of which a path prefix may need half. */
export const regexSchema = z
  .string({ error: 'a regex as a text' })
  .min(1, { error: 'a regex that is not empty' })
  .max(500, { error: 'a regex of at most 500 characters' })
  .refine(isRe2, {
    error: 'a regex that RE2 can read: no lookahead, lookbehind, backreference or possessive quantifier',
  });
