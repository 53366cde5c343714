import type { AccessQuestion } from '../cli/access/ask-access';

/**
 * A request as a test writes it: `GET /v1/limits`, `/v1/limits`, `:8080`, `GET :8080/v1/limits`, or nothing.
 *
 * @throws what is none of these
 */
export function readRequest(text: string): Pick<AccessQuestion, 'method' | 'path' | 'port'> {
  const [whole, method, port, path] = /^([A-Z]+)?\s*(?::(\d+))?(\/\S*)?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is no request: write METHOD :PORT/path, or a part of it`);
  return { method, path, port: port === undefined ? undefined : Number(port) };
}
