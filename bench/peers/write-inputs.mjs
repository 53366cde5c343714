import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLines } from '../read-lines.cjs';

/**
 * Writes the objects of a prepared company as what other programs read: a kustomization and a Helm chart for each folder
 * of a cluster, one of each that has all of them, a Jsonnet file that imports all objects, a cdk8s app. README.md says
 * why they are like this.
 *
 * @returns {{ kustomize: string, helm: string, jsonnet: string, cdk8s: string, groups: readonly string[] }} their
 *   folders, and the names of the parts in those of kustomize and Helm
 */
export function writeInputs({ folder, company, objects }) {
  const [kustomize, helm, jsonnet, cdk8s] = ['kustomize', 'helm', 'jsonnet', 'cdk8s'].map((name) =>
    join(folder, name),
  );
  const files = readLines(objects).map((line) => fileOf(JSON.parse(line)));
  const groups = new Map();
  for (const file of files) {
    const members = groups.get(file.group) ?? [];
    members.push(file);
    groups.set(file.group, members);
  }
  for (const [group, members] of groups) {
    const texts = members.map(({ name, path }) => ({
      name,
      text: readFileSync(join(company, 'dist', path), 'utf8'),
    }));
    writeKustomization(join(kustomize, group), texts);
    writeChart(join(helm, 'charts', group), group, texts);
  }
  write(join(kustomize, 'kustomization.yaml'), resourceList([...groups.keys()]));
  write(join(helm, 'Chart.yaml'), chartFile('all'));
  for (const { group, name, objects: own } of files) {
    write(join(jsonnet, 'objects', `${group}.${name}.json`), JSON.stringify(own));
  }
  write(join(jsonnet, 'main.jsonnet'), imports(files));
  write(join(cdk8s, 'cdk8s.yaml'), cdk8sFile(objects));
  return { kustomize, helm, jsonnet, cdk8s, groups: [...groups.keys()] };
}

/** `main/p001/p001-s01/workload.yaml` is `p001-s01-workload` of `main-p001`. Names have no `_` in front, which Helm skips. */
function fileOf({ path, objects }) {
  const [cluster, group, ...rest] = path.split('/').map((part) => part.replace(/^_/, ''));
  return { path, objects, group: `${cluster}-${group}`, name: rest.join('-').replace(/\.yaml$/, '') };
}

function writeKustomization(folder, files) {
  for (const { name, text } of files) write(join(folder, `${name}.yaml`), text);
  write(join(folder, 'kustomization.yaml'), resourceList(files.map(({ name }) => `${name}.yaml`)));
}

function resourceList(resources) {
  const head = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n';
  return head + resources.map((name) => `  - ${name}\n`).join('');
}

function writeChart(folder, group, files) {
  write(join(folder, 'Chart.yaml'), chartFile(group));
  write(join(folder, 'values.yaml'), "tag: '1.4.2'\n");
  for (const { name, text } of files) {
    const template = text.replaceAll('{{', '{{ "{{" }}').replaceAll(':1.4.2', ':{{ .Values.tag }}');
    write(join(folder, 'templates', `${name}.yaml`), template);
  }
}

const chartFile = (name) => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`;

function imports(files) {
  const lines = files.map(({ group, name }) => {
    const file = `${group}.${name}.json`;
    return `  '${file}': import 'objects/${file}',\n`;
  });
  return `{\n${lines.join('')}}\n`;
}

function cdk8sFile(objects) {
  const app = [process.execPath, join(import.meta.dirname, 'cdk8s-app.cjs'), objects].map((part) =>
    JSON.stringify(part),
  );
  return `language: typescript\napp: ${JSON.stringify(app.join(' '))}\n`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
