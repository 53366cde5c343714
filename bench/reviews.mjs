import { summarize } from './statistics.mjs';
import { change, review } from './subjects.mjs';

/** How long reviews of three changes take. Leaves the company changed: measure nothing else with it afterwards. */
export function reviews(subject, times) {
  return ['one', 'all', 'access'].map((changed) => {
    const objects = change(subject, changed);
    const runs = Array.from({ length: times }, () => review(subject));
    const figures = (name) => summarize(runs.map((run) => run[name]));
    return {
      changed,
      objects,
      seconds: figures('seconds'),
      cpu: figures('cpu'),
      megabytes: figures('megabytes'),
    };
  });
}
