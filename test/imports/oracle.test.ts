import { schemaFor, validate } from '@cdk8s/strict';
import type { Finding, SchemaFile } from '@cdk8s/strict';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import type { ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { assert, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { join } from 'node:path';
import { almostValid } from './almost-valid';
import { toJsonSchema } from './to-json-schema';

const KINDS = [
  ['istio', 'networking.istio.io/v1', 'DestinationRule'],
  ['istio', 'networking.istio.io/v1', 'VirtualService'],
  ['istio', 'security.istio.io/v1', 'AuthorizationPolicy'],
  ['kubernetes', 'v1', 'Service'],
  ['kubernetes', 'apps/v1', 'Deployment'],
  ['gateway-api', 'gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['cilium', 'cilium.io/v2', 'CiliumNetworkPolicy'],
  ['argo-cd', 'argoproj.io/v1alpha1', 'Application'],
] as const;

/** Where Ajv sees something wrong; what is wrong inside a branch of a combination is only its reason. */
function pathsOf(errors: readonly ErrorObject[]): string[] {
  const own = errors.filter(({ schemaPath }) => !/\/(?:(?:oneOf|anyOf)\/\d+|not)\//.test(schemaPath));
  return own.map(({ instancePath, params }) => {
    const name: unknown = params['missingProperty'] ?? params['additionalProperty'];
    return typeof name === 'string' ? `${instancePath}/${name}` : instancePath;
  });
}

/** Node's own idea of a subnet, which is not the validator's. */
function isSubnet(text: string): boolean {
  const [address = '', bits = ''] = text.split('/');
  try {
    new BlockList().addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
    return bits !== '';
  } catch {
    return false;
  }
}

function escape(finding: Finding): string {
  return finding.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const sorted = (paths: readonly string[]): string[] => [...new Set(paths)].sort();

describe('validate and Ajv', () => {
  it.each(KINDS)('see the same faults in %s %s %s', (name, apiVersion, kind) => {
    const file = JSON.parse(
      readFileSync(join(__dirname, '../../imports', name, 'schemas.json'), 'utf8'),
    ) as SchemaFile;
    const schema = schemaFor(file, apiVersion, kind);
    if (schema === undefined) throw new Error(`no schema of ${kind}`);
    const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
    ajv.addFormat('cidr', isSubnet);
    const oracle = ajv.compile(toJsonSchema(schema));
    const seen = { valid: 0, invalid: 0 };
    assert(
      property(almostValid(schema), (value) => {
        const byAjv = oracle(value) ? [] : pathsOf(oracle.errors ?? []);
        seen[byAjv.length === 0 ? 'valid' : 'invalid'] += 1;
        expect(sorted(validate(schema, value).map(escape))).toEqual(sorted(byAjv));
      }),
      { numRuns: 200 },
    );
    // Or the property would hold for a validator that always says the same.
    expect(seen.valid).toBeGreaterThan(0);
    expect(seen.invalid).toBeGreaterThan(0);
  });
});
