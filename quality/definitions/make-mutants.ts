import { findSites } from './find-sites';
import type { Change } from './change';
import type { Mutant } from './mutant';
import { operators } from './operators';
import type { Sample } from './sample';
import type { Site } from './site';

/** Every mutant of a sample. */
export function makeMutants(sample: Sample): readonly Mutant[] {
  const sites = findSites(sample.text);
  return operators.flatMap(({ name, changes }) =>
    sites.flatMap((site) => changes(site, sample.text).map((change) => toMutant(sample, name, site, change))),
  );
}

function toMutant(sample: Sample, operator: string, site: Site, change: Change): Mutant {
  let { text } = sample;
  for (const { start, end, to } of change.edits.toSorted((one, other) => other.start - one.start)) {
    text = text.slice(0, start) + to + text.slice(end);
  }
  const uses = site.constant === undefined ? [] : linesSaying(site.constant, text);
  return {
    id: [sample.file, operator, site.path.join('.'), change.what].join(' '),
    sample,
    operator,
    path: site.path,
    what: change.what,
    text,
    lines: new Set([
      ...site.lines,
      ...uses,
      ...(change.removes === true ? site.around : []),
      // What is added at the end of something stands on the line of that end.
      ...change.edits.map(({ start }) => sample.text.slice(0, start).split('\n').length),
    ]),
    meant: change.meant ?? [],
    renamed: change.renamed,
    helper: site.helper,
    isShared: uses.length > 0,
    faults: change.faults ?? 1,
  };
}

/** Lines of a text that use a name, not those that give it. */
function linesSaying(name: string, text: string): readonly number[] {
  const use = new RegExp(`(?<![\\w'-])(?<![^.]\\.)${name}(?![\\w'-])`);
  const declaration = new RegExp(`\\bconst ${name}\\b`);
  return text
    .split('\n')
    .flatMap((line, index) => (use.test(line) && !declaration.test(line) ? [index + 1] : []));
}
