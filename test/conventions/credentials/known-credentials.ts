const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6iJ9l';

/**
 * Credentials that open nothing, of each form that gives itself away. Put together here, so that no scanner of
 * this repository takes them for real.
 */
export const knownCredentials: readonly string[] = [
  ['AK', 'IA', 'Q3EGTZJX5KLRWBVN'],
  ['gh', 'p_', letters.slice(0, 36)],
  ['github', '_pat_', letters.slice(0, 30)],
  ['gl', 'pat-', letters.slice(0, 20)],
  ['xo', 'xb-', `123456789012-${letters.slice(0, 24)}`],
  ['AI', 'za', letters.slice(0, 35)],
  ['sk', '_live_', letters.slice(0, 24)],
  ['np', 'm_', letters.slice(0, 36)],
  ['eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIn0', `.${letters}`],
  ['-----BEGIN RSA ', 'PRIVATE', ' KEY-----'],
  ['-----BEGIN ', 'PRIVATE', ' KEY-----'],
  ['Ba', 'sic ', 'b3JkZXJzOmh1bnRlcjI='],
  ['client-key', '-data: ', letters.slice(0, 24)],
  ...['PRIVATE', 'RSA PRIVATE', 'EC PRIVATE', 'OPENSSH PRIVATE'].map((kind) => [
    btoa(`-----BEGIN ${kind} KEY-----`),
  ]),
  ['postgres://orders:', 'hunter2', '@db.example.com/orders'],
  ['redis://:', 'hunter2', '@cache:6379'],
].map((parts) => parts.join(''));
