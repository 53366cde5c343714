import type { DnsPods } from '../model/platform';

/** What pods that resolve names are called, as other workloads are. */
export const dnsWorkload = ({ namespace, name }: Pick<DnsPods, 'namespace' | 'name'>): string =>
  `${namespace}/${name}`;
