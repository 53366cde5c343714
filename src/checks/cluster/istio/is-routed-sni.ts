/** Whether a name is one that proxies make for connections that gateways pass on (`outbound_.80_._.host`). */
export function isRoutedSni(name: string): boolean {
  const [direction, port = '', , host = ''] = name.split('_');
  return direction === 'outbound' && /\d/.test(port) && /[a-zA-Z]/.test(host);
}
