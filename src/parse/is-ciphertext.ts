/** Authentication tag of AES-GCM. */
const tagBytes = 16;

/**
 * Whether a value is what `kubeseal` makes: two bytes with the length of an RSA block, that block, and what it
 * opens. So that nobody's plain text passes for sealed
 * (https://github.com/bitnami-labs/sealed-secrets/blob/v0.36.6/docs/developer/crypto.md).
 */
export function isCiphertext(value: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) {
    return false;
  }
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length < 2) {
    return false;
  }
  const block = bytes.readUInt16BE(0);
  // RSA keys of 2048 to 8192 bits.
  return block >= 256 && block <= 1024 && bytes.length >= 2 + block + tagBytes;
}
