import { BlockList, isIP } from 'node:net';

/** Whether a range of addresses is a part of another, and not the whole: both are valid. */
export function isInside(range: string, whole: string): boolean {
  const [[first, bits], [base, wholeBits]] = [partsOf(range), partsOf(whole)];
  if (isIP(first) !== isIP(base) || bits <= wholeBits) return false;
  const family = isIP(base) === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(base, wholeBits, family);
  return list.check(first, family);
}

function partsOf(range: string): readonly [string, number] {
  const slash = range.lastIndexOf('/');
  return [range.slice(0, slash), Number(range.slice(slash + 1))];
}
