import { coversRequest } from '../../routing/covers-request';
import type { Port } from '../../model/port';
import type { RequestPattern } from '../../model/request-pattern';
import { problem, type Problem } from '../../problems/problem';
import type { Call } from '../call';
import type { Consent } from '../place/place-consents';
import { showRequests } from '../show-requests';

/** What a call asks for, as its author wrote it. */
interface Wanted {
  readonly ports?: readonly string[] | undefined;
  readonly only?: unknown;
}

/**
 * Whether a service lets another do all that a call asks for, by its consents to that caller and no other. Within a
 * project nobody needs a consent, but one that is there holds.
 */
export function checkConsent(
  { from, to, ports, only }: Call,
  { ports: named, only: written }: Wanted,
  consents: readonly Consent[],
  at: { readonly file: string; readonly path: readonly (string | number)[] },
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
  const beyond = (only ?? [undefined]).findIndex((request) =>
    ports.some((port) => asked(request).some((one) => !isGiven(port, one, consents))),
  );
  if (beyond === -1) return [];
  const given = consents.map((consent) => showRequests('to', callee, consent.ports, consent.only)).join(', ');
  const place = { file, path: [...consumers.path, first.index] };
  const here = [
    ...at.path,
    ...(only === undefined ? [] : ['only']),
    ...(Array.isArray(written) ? [beyond] : []),
  ];
  return [problem('beyond-consent', { ...at, path: here }, { caller, callee, file, given, snippet }, place)];
}

/** One pattern for each method, so that several consents together can give what one asks for. */
function asked(request: RequestPattern | undefined): readonly RequestPattern[] {
  if (request === undefined) return [{ path: undefined, methods: [] }];
  const { path, methods } = request;
  return methods.length === 0 ? [request] : methods.map((method) => ({ path, methods: [method] }));
}

function isGiven(port: Port, request: RequestPattern, consents: readonly Consent[]): boolean {
  return consents.some(
    ({ ports, only }) =>
      (ports === undefined || ports.includes(port.key)) &&
      (only === undefined || only.some((given) => coversRequest(given, request))),
  );
}
