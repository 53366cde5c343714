import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCredential } from '../../../src/conventions/credentials/find-credential';
import { knownCredentials } from './known-credentials';
import { ordinaryValues } from './ordinary-values';

describe('a value', () => {
  it.each(knownCredentials.map((value) => [value.slice(0, 8), value]))('is a credential: %s', (_, value) => {
    expect(findCredential('MODE', value)).toBeDefined();
    expect(findCredential(undefined, `before ${value} after`)).toBeDefined();
  });

  it('is one for its name alone, where the name leaves no doubt', () => {
    expect(findCredential('DB_PASSWORD', 'hunter2')).toBeDefined();
    expect(findCredential('API_KEY', 'x')).toBeDefined();
  });

  it('is none for its name alone, where it cannot be one', () => {
    for (const value of ['', 'true', '3', '/run/secrets/password', '$(DB_PASSWORD)', '${DB_PASSWORD}']) {
      expect(findCredential('DB_PASSWORD', value)).toBeUndefined();
    }
  });

  it('is one if it is random and its name suspicious, and only then', () => {
    const random = 'k3Jd9fQ2mX7pL0vB5nR8';
    expect(findCredential('KEYSTORE_PASS', random)).toBeDefined();
    expect(findCredential('SIGNING_KEY_V2', '9f86d081884c7d659a2feaa0c55ad015')).toBeDefined();
    expect(findCredential('BUILD', random)).toBeUndefined();
  });

  it('raises no alarm for what is ordinary', () => {
    fc.assert(
      fc.property(
        ordinaryValues,
        fc.constantFrom('AUTH_MODE', 'KEYSTORE_ALIAS', 'TOKEN_URI', 'MODE'),
        (value, name) => {
          expect(findCredential(name, value)).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not show in the hint', () => {
    const random = fc.string({ minLength: 6, unit: fc.constantFrom(...'klmnopqrstuvwxyz0123456789') });
    fc.assert(
      fc.property(random, (value) => {
        expect(findCredential('DB_PASSWORD', `${value}!`)).not.toContain(`${value}!`);
      }),
    );
    for (const value of knownCredentials) {
      expect(findCredential('MODE', value)).not.toContain(value);
    }
  });
});
