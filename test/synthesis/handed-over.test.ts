import { expect, it } from '@jest/globals';
import { handedOver } from '../../src/synthesis/handed-over';

it('hands a value over once, and makes it anew after that', () => {
  let made = 0;
  const get = handedOver('held', () => `made ${(made += 1)}`);
  expect([get(), get(), get()]).toEqual(['held', 'made 1', 'made 2']);
});
