import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { faults } from '../../quality/rendered/faults';
import { registry } from '../../src/problems/registry';

const rules = 'src/checks';

/** Codes that no rendered object can be given, each with the reason; tests of their rules cover them. */
const unseeded: Readonly<Record<string, string>> = {
  'unknown-field': 'what schemas call a finding, reported as invalid-object',
  'missing-field': 'what schemas call a finding, reported as invalid-object',
  'wrong-type': 'what schemas call a finding, reported as invalid-object',
  'refused-pod': 'asked of pods that no definition renders: tenancy asks more of ours',
  'unrestrained-pod': 'asked of pods that no definition renders: tenancy asks more of ours',
  'refused-proxy-setup':
    'asked where manifests of istiod show no agent on the nodes, and we render none of istiod',
  'refused-amount': 'definitions are held to the range before they are rendered',
  'quota-too-small-at-rest': 'quotas and definitions are held together before they are rendered',
  'quota-too-small-at-peak': 'quotas and definitions are held together before they are rendered',
  'unstated-amount': 'the limit range of a tenant says the amounts that a container does not',
  'moving-image': 'locks answer for the images of what definitions render',
  'image-without-digest': 'locks answer for the images of what definitions render',
  'ejects-last-pod': 'of all that the sample company ejects there are two pods',
  'connections-beyond-callee': 'no Sidecar that is rendered limits what pods take in',
  'timeout-below-callee': 'takes changes of two objects',
  'multiplying-retries': 'takes changes of three objects',
  'unlimited-cycle': 'takes changes of two objects',
  'throwing-rule': 'about a rule of the company, not about an object',
  'unsound-rule': 'about a rule of the company, not about an object',
  'unread-rule': 'about a rule of the company, not about an object',
  'expired-exemption': 'about a rule of the company, not about an object',
  'unknown-exempted': 'about a rule of the company, not about an object',
  'unused-exemption': 'about a rule of the company, not about an object',
  'two-data-planes': 'asked of ambient mode, which no definition renders',
  'unknown-waypoint': 'asked of ambient mode, which no definition renders',
  'requests-at-ztunnel': 'asked of ambient mode, which no definition renders',
  'policy-without-waypoint': 'asked of ambient mode, which no definition renders',
  'idle-sidecar': 'asked of ambient mode, which no definition renders',
  'group-without-account': 'asked of WorkloadGroups, which no definition renders',
  'indistinct-groups': 'asked of WorkloadGroups, which no definition renders',
  'unsaid-injection': 'takes changes of a namespace and of its pods',
  'unguarded-workload': 'takes away what denies in a whole namespace',
  'injection-by-annotation': 'pods that are rendered have the label, which goes before it',
  'selector-for-gateway': 'policies for what Istio makes of a Gateway are not rendered',
  'broken-custom-kind': 'about a file of the repository, not about an object',
};

const texts = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(rules, file), 'utf8'))
  .join('\n');
const raised = Object.keys(registry).filter((code) => texts.includes(`'${code}'`));
const seeded = new Set<string>(faults.map(({ code }) => code));

it('seeds a fault for every code of a rule about what is rendered', () => {
  expect(raised.length).toBeGreaterThan(100);
  expect(raised.filter((code) => !seeded.has(code) && !(code in unseeded))).toEqual([]);
  expect(Object.keys(unseeded).filter((code) => seeded.has(code) || !raised.includes(code))).toEqual([]);
});

it('names each fault of an object once', () => {
  const names = faults.map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
