const ofRequests =
  /^(?:hosts|methods|paths|requestPrincipals)$|^not(?:Hosts|Methods|Paths|RequestPrincipals)$|^request\./;

/**
 * Whether only requests of HTTP have what a rule of an AuthorizationPolicy asks for.
 *
 * @param field of `source` or `operation`, or the key of a condition
 */
export const isOfRequests = (field: string): boolean => ofRequests.test(field);
