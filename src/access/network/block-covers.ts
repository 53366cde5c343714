import { BlockList, isIP } from 'node:net';

/**
 * Whether a block of addresses has all of an address or range. One that is not known is taken to be a public one: any
 * block of everything has it, whatever private ranges that leaves out.
 */
export function blockCovers(cidr: string, except: readonly string[], address: string | undefined): boolean {
  if (address === undefined) return cidr.endsWith('/0');
  return (
    contains(cidr, address) && !except.some((part) => contains(part, address) || contains(address, part))
  );
}

function contains(outer: string, inner: string): boolean {
  const [network, bits] = split(outer);
  const [first, innerBits] = split(inner);
  const family = isIP(network);
  if (family === 0 || family !== isIP(first) || innerBits < bits) return false;
  const name = family === 4 ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(network, bits, name);
  return block.check(first, name);
}

function split(range: string): [network: string, bits: number] {
  const [network = '', bits] = range.split('/');
  return [network, bits === undefined ? (isIP(network) === 4 ? 32 : 128) : Number(bits)];
}
