import type { PortSpan } from './way';

/** What a rule without ports means. */
export const everyPort: PortSpan = Object.freeze({ first: 0, last: 65_535, protocol: 'any' });
