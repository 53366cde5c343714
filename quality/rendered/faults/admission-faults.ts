import { beside } from '../beside';
import type { Fault } from '../fault';

/** What code of a project adds, and no namespace takes. */
export const admissionFaults: readonly Fault[] = [
  {
    name: 'a password in an address',
    kind: '/Service',
    make: beside('v1', 'ConfigMap', () => ({
      data: { url: 'postgres://shop:Tr0ub4dor3@db.example.org/shop' },
    })),
    code: 'credential-in-object',
    of: 'code',
  },
];
