import type { Port } from '../model/port';

/** Whether every request is a POST and every answer a 200, whatever happened. */
export function isGrpc({ protocol }: Pick<Port, 'protocol'>): boolean {
  return protocol === 'grpc';
}
