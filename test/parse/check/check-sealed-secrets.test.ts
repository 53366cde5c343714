import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';
import { sealedFile } from '../sealed-file';

const shop = withChange(project, ['services', 'web', 'secrets'], [{ name: 'db', from: 'sealed' }]);
const file = (cluster: string, environment: string) =>
  `apps/shop/sealed/${cluster}/${environment}/web-db.json`;
const everywhere = {
  [file('office', 'dev')]: sealedFile('web-db', 'shop-dev'),
  [file('office', 'prod')]: sealedFile('web-db', 'shop-prod'),
  [file('east', 'prod')]: sealedFile('web-db', 'shop'),
};
const problemsWith = (files: Readonly<Record<string, string>>) =>
  parseLandscape(sourcesOf({ shop }, undefined, { ...everywhere, ...files })).problems;

describe('a sealed secret', () => {
  it('is sealed for each namespace of each cluster', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('is missing where no file has it, and says how to seal it', () => {
    const found = parseLandscape(sourcesOf({ shop }, undefined, {})).problems;
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'missing-sealed-secret'));
    expect(words(found[2]!).remedy).toContain(`--namespace shop --dry-run=client`);
    expect(words(found[2]!).remedy).toContain(`> ${file('east', 'prod')}`);
  });

  it.each([
    ['no JSON', '---\nkind: SealedSecret\n', 'no SealedSecret in JSON'],
    ['for another namespace', sealedFile('web-db', 'shop-prod'), 'sealed for shop-prod/web-db'],
    ['for another name', sealedFile('api-db', 'shop'), 'sealed for shop/api-db'],
    ['plain text', sealedFile('web-db', 'shop', Buffer.from('hunter2').toString('base64')), 'key key holds'],
    ['long plain text', sealedFile('web-db', 'shop', 'a'.repeat(1000)), 'key key holds'],
    [
      'open to the namespace',
      sealedFile('web-db', 'shop', undefined, { 'sealedsecrets.bitnami.com/namespace-wide': 'true' }),
      'lets others open it',
    ],
  ])('is of no use when it is %s', (_, text, reason) => {
    const found = problemsWith({ [file('east', 'prod')]: text });
    expect(found.map(({ code, at }) => [code, at.file])).toEqual([
      ['unusable-sealed-secret', file('east', 'prod')],
    ]);
    expect(words(found[0]!).what).toContain(reason);
    expect(words(found[0]!).what).not.toContain('hunter2');
  });

  it('has the keys that are asked of it', () => {
    const asking = (env: object) =>
      parseLandscape(
        sourcesOf(
          {
            shop: withChange(project, ['services', 'web', 'secrets'], [{ name: 'db', from: 'sealed', env }]),
          },
          undefined,
          everywhere,
        ),
      ).problems;
    expect(asking({ DB: 'key' })).toEqual([]);
    expect(asking({ DB: 'kye' }).map(({ code, at, args }) => [code, at.path, args])).toEqual([
      [
        'unknown-reference',
        ['services', 'web', 'secrets', 0, 'env', 'DB'],
        { what: 'key of the sealed secret db', name: 'kye', suggestion: 'key', known: 'key' },
      ],
    ]);
  });
});
