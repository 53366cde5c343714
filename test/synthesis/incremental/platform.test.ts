import { it } from '@jest/globals';
import { sayings, tryEdits } from './edit';
import { Workshop } from './workshop';

it('equals a run from nothing whatever the platform says, and where projects are', () => {
  tryEdits(new Workshop(), sayings('platform', 'prod', 'port'), 60);
});
