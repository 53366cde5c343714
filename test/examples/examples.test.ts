import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const inFolder = (folder: string, ending: string) =>
  readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

it('pins every example of the documentation', () => {
  const examples = inFolder('../../docs/examples', '.ts').filter((name) => name !== 'platform');
  expect(inFolder('.', '.test.ts')).toEqual(expect.arrayContaining(examples));
});
