import { idempotentMethods } from '../../../routing/idempotent-methods';
import { isGrpc } from '../../../conventions/is-grpc';
import type { Port } from '../../../model/port';
import type { PlannedRoute } from '../../../routing/planned-route';

/**
 * A route whose retries hold for idempotent methods becomes one for these and one for all others, because a retry
 * policy knows no methods. Every request of gRPC is a POST.
 */
export function splitByMethod(route: PlannedRoute, port: Port): PlannedRoute[] {
  const { match, retries, redirect } = route;
  if (redirect !== undefined || retries.attempts === 0 || retries.repeat !== 'idempotent') return [route];
  const others: PlannedRoute = { ...route, retries: { ...retries, perTry: undefined, repeat: 'unsent' } };
  if (isGrpc(port)) return [others];
  const { methods: all } = match;
  const methods = idempotentMethods.filter((method) => all.length === 0 || all.includes(method));
  if (methods.length === 0) return [others];
  const repeated: PlannedRoute = { ...route, match: { ...match, methods } };
  const rest = all.filter((method) => !idempotentMethods.includes(method));
  if (all.length === 0) return [repeated, others];
  return rest.length === 0 ? [repeated] : [repeated, { ...others, match: { ...match, methods: rest } }];
}
