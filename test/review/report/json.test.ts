import { expect, it } from '@jest/globals';
import { json, type ReviewJson } from '../../../src/review/report/json';
import { blank, changeOf, refusal, reviewOf } from './review-of';

const read = (...args: Parameters<typeof reviewOf>) =>
  JSON.parse(json(reviewOf(...args), blank)) as ReviewJson;

it('is complete', () => {
  const moved = changeOf('db', [], 'moved');
  const review = read(
    [changeOf('web', [{ path: '/spec/cpu', before: undefined, after: 2 }]), moved],
    [refusal('is a trap')],
  );
  expect(review).toMatchObject({
    version: 1,
    base: 'main',
    head: 'the working tree',
    refused: true,
    findings: [
      {
        code: 'blocked-path',
        weight: 'refused',
        waived: null,
        at: { file: 'dist/a.yaml', line: 3, column: 1 },
        also: null,
        objects: [],
      },
    ],
  });
  expect(review.groups.map(({ kind, fields, objects }) => [kind, fields, objects])).toEqual([
    [
      'moved',
      [],
      [
        {
          cluster: 'east',
          kind: 'Deployment',
          namespace: 'shop',
          name: 'db',
          owner: 'east/shop/db',
          from: 'east/shop/db',
        },
      ],
    ],
    [
      'updated',
      [{ path: '/spec/cpu', before: null, after: 2 }],
      [
        {
          cluster: 'east',
          kind: 'Deployment',
          namespace: 'shop',
          name: 'web',
          owner: 'east/shop/web',
          from: null,
        },
      ],
    ],
  ]);
});

it('is refused by nothing that is waived', () => {
  expect(read([], [refusal('is fine', { reason: 'agreed', until: '2027-01-01' })]).refused).toBe(false);
});
