/** What `kubeseal` writes for a Secret, with ciphertext that nobody can open. */
export function sealedFile(
  name: string,
  namespace: string,
  value = ciphertext,
  annotations: Readonly<Record<string, string>> = {},
): string {
  return JSON.stringify({
    kind: 'SealedSecret',
    apiVersion: 'bitnami.com/v1alpha1',
    metadata: { name, namespace, annotations },
    spec: { encryptedData: { key: value } },
  });
}

/** The length of an RSA block of 4096 bits, the block, and a body with its tag. */
const ciphertext = Buffer.concat([Buffer.from([2, 0]), Buffer.alloc(512 + 40, 7)]).toString('base64');
