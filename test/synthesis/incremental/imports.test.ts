import { it } from '@jest/globals';
import { sayings, tryEdits } from './edit';
import { Workshop } from './workshop';

it('equals a run from nothing when an import comes to mean another file', () => {
  tryEdits(new Workshop(), sayings('kit', 'helper'), 60);
});
