import type { realWorld } from './watch/real-world';
import type { watchSynth } from './watch/watch-synth';

/** What only a run needs that stays. */
export const watching = () => ({
  ...(require('./watch/watch-synth') as { watchSynth: typeof watchSynth }),
  ...(require('./watch/real-world') as { realWorld: typeof realWorld }),
});
