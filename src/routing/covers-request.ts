import type { RequestPattern } from '../model/request-pattern';
import { coversMatch } from './covers-match';

/** Whether one pattern matches every request that another matches. */
export function coversRequest(wide: RequestPattern, narrow: RequestPattern): boolean {
  const rest = { headers: {}, query: {} };
  return coversMatch({ ...wide, ...rest }, { ...narrow, ...rest });
}
