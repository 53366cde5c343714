import { describe, expect, it } from '@jest/globals';
import { renderService } from '../helpers/render-service';

describe("what is not exported to the gateway's namespace is not found there: 404, or 503", () => {
  const exported = (api: Parameters<typeof renderService>[0]) =>
    renderService(api).objects.flatMap(({ kind, metadata, spec }) => {
      const { exportTo, gateways } = (spec ?? {}) as { exportTo?: string[]; gateways?: string[] };
      if (kind === 'Service') return [[kind, metadata.annotations?.['networking.istio.io/exportTo']]];
      return exportTo === undefined ? [] : [[gateways?.[0] ?? kind, exportTo.join()]];
    });

  it('is exported there if the service is exposed', () => {
    expect(exported({ expose: { host: 'api' }, versions: { v1: 100 } })).toEqual(
      expect.arrayContaining([
        ['Service', '.,istio-ingress'],
        ['DestinationRule', '.,istio-ingress'],
        ['istio-ingress/gateway-public', '.,istio-ingress'],
        ['mesh', '.'],
      ]),
    );
  });

  it('is not if it is not', () => {
    expect(exported({}).map(([, to]) => to)).toEqual(['.', '.', '.']);
  });
});
