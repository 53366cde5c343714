import { megabytes, power, time, times } from './markdown.mjs';
import { growth } from './statistics.mjs';

const edits = new Set(['image', 'variable', 'call', 'port']);
const belowCold = new Set(['default', 'checkFresh', 'checkRestored']);

/** Seconds that a whole process may take. */
const limits = { 1000: { nothing: 0.5, edit: 0.6 }, 10000: { nothing: 1.5, edit: 1.8 } };

/** What the project has promised itself for a work, and whether that is so: nothing where it has promised nothing. */
export function targetsOf(id, result, results) {
  const limit = limits[result.services];
  if (limit === undefined) return [];
  const { works } = result;
  const seconds = works[id].seconds.median;
  if (id === 'cold') return result.services === 1_000 ? coldTargets(works) : growthTargets(result, results);
  if (id === 'watched') {
    const ratio = seconds / works.unwatched.seconds.median;
    return [below(ratio, 1.6, (value) => `${times(value)} without rules and dashboards`)];
  }
  if (id === 'nothing') return [below(seconds, limit.nothing, time)];
  if (edits.has(id)) return [below(seconds, limit.edit, time)];
  if (belowCold.has(id)) {
    return [{ text: 'under the cold run', isMet: seconds < works.cold.seconds.median }];
  }
  return [];
}

function coldTargets({ cold, floor, appSynth }) {
  const over = (other) => cold.seconds.median / other.seconds.median;
  return [
    below(over(floor), 12, (value) => `${times(value)} the floor`),
    below(over(appSynth), 0.5, (value) => `${times(value)} \`App.synth()\``),
  ];
}

function growthTargets(result, results) {
  const exponent = exponentOf('cold', 'seconds', result, results);
  return [
    ...(exponent === undefined ? [] : [{ text: `at most ${power(1.1)}`, isMet: exponent <= 1.1 }]),
    below(result.works.cold.megabytes.median, 1_500, megabytes),
  ];
}

/** How a figure grows from 1,000 services to these; undefined when one of both was not measured. */
export function exponentOf(id, figure, { services, works }, results) {
  const thousand = results.find((result) => result.services === 1_000)?.works[id];
  if (services <= 1_000 || thousand === undefined || works[id] === undefined) return undefined;
  return growth(
    { size: 1_000, value: thousand[figure].median },
    { size: services, value: works[id][figure].median },
  );
}

function below(value, limit, unit) {
  return { text: `under ${unit(limit)}`, isMet: value < limit };
}
