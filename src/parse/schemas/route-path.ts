import { values } from './schema-values';

/**
 * Paths that routes are made of, so short that a prefix and a path, escaped and joined, are still a regex that
 * Istio's webhook takes: 1024 characters.
 */
export const routePath = {
  prefix: values.prefix.max(200, { error: 'a path prefix of at most 200 characters' }),
  exact: values.urlPath.max(200, { error: 'a path of at most 200 characters' }),
} as const;
