import { it } from '@jest/globals';
import { sayings, tryEdits } from './edit';
import { Workshop } from './workshop';

it('equals a run from nothing whatever a definition takes from elsewhere', () => {
  tryEdits(new Workshop(), sayings('text', 'sealed', 'image', 'host'), 80);
});
