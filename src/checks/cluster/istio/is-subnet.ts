import { isIP } from 'node:net';

/** Whether Istio takes a text for an address or a range of addresses in CIDR notation. */
export function isSubnet(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    length === undefined || (/^(?:0|[1-9]\d*)$/.test(length) && Number(length) <= (version === 4 ? 32 : 128))
  );
}
