import type { Method } from '../model/match';

/** Methods that may be repeated without doing more (https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2). */
export const idempotentMethods: readonly Method[] = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT'];
