import { entry } from '../entry';

/** Problems of pods as they are once they are admitted, whoever wrote them: a part of the registry. */
export const admissionProblems = {
  'credential-in-object': entry<{ object: string; name: string; hint: string }>({
    severity: 'error',
    what: ({ object, name, hint }) => `${object} holds what looks like a credential: ${name} has ${hint}`,
    remedy: () => 'change the credential, which is known now, and read it from a Secret',
    why: 'Whoever reads the repository or the object can use it, and Git never forgets it.',
    example: { object: 'ConfigMap shop/orders', name: 'DB_URL', hint: 'a URL with a password (://user:…@)' },
    source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  }),
} as const;
