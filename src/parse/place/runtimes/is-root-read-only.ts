import type { ServiceSettings } from '../../../definition/service-definition';

export function isRootReadOnly({ security }: ServiceSettings): boolean {
  return !(security?.writableRoot ?? false);
}
