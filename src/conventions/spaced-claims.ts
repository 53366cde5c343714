/**
 * Claims that hold a list in one text, as OAuth writes scopes; Istio takes them apart at the spaces
 * (https://github.com/istio/istio/issues/13565).
 */
export const spacedClaims: ReadonlySet<string> = new Set(['scope', 'permission']);
