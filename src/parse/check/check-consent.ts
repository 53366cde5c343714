import { coversRequest } from '../../routing/covers-request';
import type { Port } from '../../model/port';
import type { RequestPattern } from '../../model/request-pattern';
import { problem, type Place, type Problem } from '../../problems/problem';
import type { Call } from '../call';
import type { Consent } from '../place/place-consents';
import { showRequests } from '../show-requests';

/**
 * Whether a service lets another do all that a call asks for, by its consents to that caller and no other. Within a
 * project nobody needs a consent, but one that is there holds.
 */
export function checkConsent(
  { from, to, ports, only }: Call,
  named: readonly string[] | undefined,
  consents: readonly Consent[],
  at: Place,
  consumers: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const caller = `${from.project}/${from.service}`;
  const callee = `${to.project}/${to.service}`;
  const { file } = consumers;
  const snippet = showRequests('from', caller, named, only);
  const [first] = consents;
  if (first === undefined) {
    return from.project === to.project
      ? []
      : [problem('missing-consent', at, { caller, callee, file, snippet }, consumers)];
  }
  const beyond = ports.some((port) => asked(only).some((request) => !isGiven(port, request, consents)));
  if (!beyond) return [];
  const given = consents.map((consent) => showRequests('to', callee, consent.ports, consent.only)).join(', ');
  const place = { file, path: [...consumers.path, first.index] };
  return [problem('beyond-consent', at, { caller, callee, file, given, snippet }, place)];
}

/** One pattern for each method, so that several consents together can give what one asks for. */
function asked(only: readonly RequestPattern[] | undefined): readonly RequestPattern[] {
  if (only === undefined) return [{ path: undefined, methods: [] }];
  return only.flatMap(({ path, methods }) =>
    methods.length === 0 ? [{ path, methods }] : methods.map((method) => ({ path, methods: [method] })),
  );
}

function isGiven(port: Port, request: RequestPattern, consents: readonly Consent[]): boolean {
  return consents.some(
    ({ ports, only }) =>
      (ports === undefined || ports.includes(port.key)) &&
      (only === undefined || only.some((given) => coversRequest(given, request))),
  );
}
