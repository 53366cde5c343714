import type { ServiceOutline } from '../model/tenant-outline';

/**
 * What a service asks of its gateways that the Gateway API cannot say, by the name of the field
 * (https://gateway-api.sigs.k8s.io/reference/1.5/spec/): a route leads to whole Services, by plain rules.
 */
export function gatewayApiGaps({
  exposures,
  openings,
  versions,
  resilience,
  routes,
  elsewhere,
}: Pick<
  ServiceOutline,
  'exposures' | 'openings' | 'versions' | 'resilience' | 'routes' | 'elsewhere'
>): string[] {
  const exposed = exposures.length > 0;
  return [
    ...(openings.some(({ by }) => 'listen' in by) ? ['expose.listen'] : []),
    ...(openings.some(({ by }) => 'host' in by) ? ["expose.tls: 'passthrough'"] : []),
    ...(exposed && versions.some(({ name }) => name !== '') ? ['versions'] : []),
    ...(exposed && resilience.retries.attempts > 0 ? ['resilience.retries'] : []),
    ...(exposed && routes.length > 0 ? ['routes'] : []),
    ...(exposures.some(({ stripPrefix }) => stripPrefix === true) ? ['expose.stripPrefix'] : []),
    ...(exposed && elsewhere !== undefined ? ['elsewhere'] : []),
  ];
}
