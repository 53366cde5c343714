import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findInText } from '../../../src/conventions/credentials/find-in-text';
import { knownCredentials } from './known-credentials';
import { ordinaryValues } from './ordinary-values';

const random = 'k3Jd9fQ2mX7pL0vB5nR8';

describe('the text of a file', () => {
  it.each(knownCredentials.map((value) => [value.slice(0, 8), value]))('has a credential: %s', (_, value) => {
    expect(findInText(`# first\nvalue = ${value}\n`)).toMatchObject({ line: 2 });
  });

  it.each([
    ['YAML', `spring:\n  datasource:\n    password: ${random}\n`, 3],
    ['properties', `spring.datasource.password=${random}`, 1],
    ['JSON', `{\n  "secret": "${random}",\n}`, 2],
    ['a shell script', `#!/bin/sh\nexport API_KEY="${random}"\n`, 2],
  ])('has a random value under a suspicious name in %s', (_, text, line) => {
    expect(findInText(text)).toMatchObject({ line });
    expect(findInText(text)?.hint).not.toContain(random);
  });

  it.each([
    ['placeholders', 'password: ${DB_PASSWORD}\nsecret = {{ .secret }}\n'],
    ['a public key', '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBa\n'],
    ['nginx', 'proxy_set_header Authorization $http_authorization;\nssl_certificate_key /etc/tls/tls.key;\n'],
    ['code', 'const token = await client.getToken("a1b2c3d4e5f6a7b8");\n'],
  ])('may have %s', (_, text) => {
    expect(findInText(text)).toBeUndefined();
  });

  it('may have ordinary values under any name', () => {
    fc.assert(
      fc.property(ordinaryValues, fc.constantFrom('auth.mode', 'token', 'key'), (value, name) => {
        expect(findInText(`${name}: ${value}\n`)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
