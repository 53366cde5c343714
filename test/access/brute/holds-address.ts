/** Whether a range in CIDR notation, or a single address, holds an IPv4 address (RFC 4632). */
export function holdsAddress(range: string, address: string): boolean {
  const [network = '', length = '32'] = range.split('/');
  const bits = Number(length);
  return toBits(network).slice(0, bits) === toBits(address).slice(0, bits);
}

function toBits(address: string): string {
  return address
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
}
