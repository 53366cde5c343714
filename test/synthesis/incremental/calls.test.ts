import { it } from '@jest/globals';
import { sayings, tryEdits } from './edit';
import { Workshop } from './workshop';

it('equals a run from nothing whoever calls whom, consents, comes and goes', () => {
  tryEdits(new Workshop(), sayings('calls', 'consent', 'mail', 'service'), 80);
});
