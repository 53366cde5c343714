/**
 * Whether the namespace of an identity fits a pattern. Documented as every text, but Istio looks for
 * `/ns/<pattern>/` anywhere in the identity, a `*` being any characters, slashes too: `*a` also fits
 * `cluster.local/ns/shop/sa/web`, because `shop/sa` ends in it (istio: srcNamespaceGenerator in
 * pilot/pkg/security/authz/model/generator.go). What Istio does is what counts here.
 */
export function fitsNamespace(
  pattern: string,
  {
    trustDomain,
    namespace,
    serviceAccount,
  }: { readonly trustDomain: string; readonly namespace: string; readonly serviceAccount: string },
): boolean {
  const parts = `${trustDomain}/ns/${namespace}/sa/${serviceAccount}`.split('/ns/').slice(1).join('/ns/');
  const text = pattern.split('*').map((part) => part.replaceAll('.', '[.]'));
  return new RegExp(`^${text.join('.*')}/`).test(parts);
}
