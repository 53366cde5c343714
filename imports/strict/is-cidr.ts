import { isIP } from 'node:net';

/**
 * Whether a text is a range of addresses, `10.0.0.0/8`: its first address need not be the one of the network, and has no
 * zone (https://pkg.go.dev/net/netip#ParsePrefix).
 */
export function isCidr(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const family = isIP(text.slice(0, Math.max(slash, 0)));
  const bits = text.slice(slash + 1);
  return (
    family !== 0 &&
    !text.includes('%') &&
    /^(0|[1-9]\d{0,2})$/.test(bits) &&
    Number(bits) <= (family === 4 ? 32 : 128)
  );
}
