import { expect, it } from '@jest/globals';
import { deliverPlanned } from '../../src/cli/why/deliver-planned';
import { byProject } from '../../src/delivery/by-project';
import { toFileTree } from '../../src/delivery/to-file-tree';
import { neighboursOf } from '../../src/origin/neighbours-of';
import { unitRenderer } from '../../src/origin/unit-renderer';
import { toYaml } from '../../src/yaml/to-yaml';
import { committedTree } from '../apps/committed-tree';
import { sampleSources } from '../apps/sample-sources';

/** Files of the sample company by the folder that is rendered as one. */
function filesByUnit(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const units = new Map<string, Map<string, string>>();
  for (const [path, text] of committedTree()) {
    const [cluster = '', group = '', unit = ''] = path.split('/');
    const name = group === '_delivery' ? 'platform' : unit;
    const key = `${cluster}/${group}/${name}`;
    units.set(key, (units.get(key) ?? new Map<string, string>()).set(path, text));
  }
  return units;
}

it('renders each unit alone, from as little as it needs, to what synth writes', () => {
  const { sources, trace } = sampleSources();
  const wrong: string[] = [];
  const units = filesByUnit();
  for (const [key, files] of units) {
    const [cluster = '', group = '', name = ''] = key.split('/');
    const project = sources.projects.find((one) => group === one.name || group.startsWith(`${one.name}-`));
    const restricted = project === undefined ? sources : neighboursOf(sources, project.name);
    const { manifests = [] } = unitRenderer({ cluster, group, name }, trace, deliverPlanned)(restricted);
    const { tree } = toFileTree(group === '_delivery' ? manifests.map(byProject) : manifests, toYaml);
    const differs = [...files].some(([path, text]) => tree.get(path) !== text);
    if (differs || tree.size !== files.size) wrong.push(key);
  }
  expect(wrong).toEqual([]);
  expect(units.size).toBeGreaterThan(100);
});
