import { it } from '@jest/globals';
import { sayings, tryEdits } from './edit';
import { Workshop } from './workshop';

it('equals a run from nothing while definitions and rules break and are mended', () => {
  tryEdits(new Workshop(), sayings('shop', 'extend', 'rule'), 50);
});
