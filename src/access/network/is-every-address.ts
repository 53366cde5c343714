/** Whether a block holds every address, and so also those of pods, which nobody knows. */
export function isEveryAddress(cidr: string): boolean {
  return cidr === '0.0.0.0/0' || cidr === '::/0';
}
