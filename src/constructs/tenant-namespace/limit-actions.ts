import { rateLimitDescriptor } from '../../conventions/rate-limit-descriptor';
import type { RateLimit } from '../../model/rate-limit';
import { headerMatchers, queryMatchers } from './header-matchers';

type Action = Readonly<Record<string, unknown>>;

const { limit: limitEntry, query: queryEntry, counterKeys } = rateLimitDescriptor;

/**
 * What makes Envoy describe a request, one list for each description. An action that does not apply drops its whole
 * list, so that a request which does not match is not counted
 * (https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/route/v3/route_components.proto#config-route-v3-ratelimit-action).
 */
export function limitActions(service: string, limit: RateLimit): readonly (readonly Action[])[] {
  const selecting = selectingActions(service, limit);
  return counterActions(limit).map((counting) => [...selecting, ...counting]);
}

function selectingActions(service: string, limit: RateLimit): Action[] {
  const { key, value } = limitEntry(service, limit);
  const headers = headerMatchers(limit.when);
  const query = queryMatchers(limit.when);
  const named = { descriptor_key: key, descriptor_value: value };
  return [
    headers.length === 0 ? { generic_key: named } : { header_value_match: { ...named, headers } },
    ...(query.length === 0
      ? []
      : [
          {
            query_parameter_value_match: {
              descriptor_key: queryEntry.key,
              descriptor_value: queryEntry.value,
              query_parameters: query,
            },
          },
        ]),
  ];
}

function counterActions({ counted }: RateLimit): readonly (readonly Action[])[] {
  switch (counted.by) {
    case 'pod':
    case 'service':
      return [[]];
    case 'client-address':
      return [[{ remote_address: {} }]];
    case 'caller':
      return [[callerAction]];
    case 'header':
      return headerActions(counted.header);
  }
}

/** The identity in the certificate; no header could be trusted to say it. */
const callerAction: Action = {
  extension: {
    name: 'envoy.rate_limit_descriptors.expr',
    typed_config: {
      '@type': 'type.googleapis.com/envoy.extensions.rate_limit_descriptors.expr.v3.Descriptor',
      descriptor_key: counterKeys.caller,
      text: 'connection.uri_san_peer_certificate',
    },
  },
};

/** A value each, and one for all requests without it, which nothing would limit otherwise. */
function headerActions(header: string): readonly (readonly Action[])[] {
  return [
    [{ request_headers: { header_name: header, descriptor_key: counterKeys.header } }],
    [
      {
        header_value_match: {
          descriptor_key: counterKeys.header,
          descriptor_value: 'none',
          headers: [{ name: header, present_match: true, invert_match: true }],
        },
      },
    ],
  ];
}
