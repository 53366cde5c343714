import type { CompactSchema, KindSchema, SchemaFile } from '@cdk8s/strict';
import { patternOf } from '../../../imports/strict/pattern';
import type { KubernetesObject } from '../../../src/model/manifest';

const texts = [
  ...['', 'a', 'web', 'http', '*', '80', '-', '.', '~', '[', '//', 'true', 'mesh', 'shop', 'constructor'],
  ...['__proto__', '10.0.0.1', '10.0.0.0/8', '::1', '1s', '100m', '1Gi', '50%', '{}', '{"a":', '/api'],
  ...['shop/web', './*', 'web.shop.svc.cluster.local', '*.example.com', 'https://a.example/b', '* * * * *'],
  ...['@request.auth.claims.a', 'Service', 'Gateway', 'Deployment', 'ISTIO_MUTUAL', '2026-01-01T00:00:00Z'],
];
const numbers = [0, 1, 2, 80, 100, 443, 8080, 15_090, 65_536, -1];
const keys = [
  ...['a', 'app', 'cpu', 'memory', 'pods', 'web', '80', 'http', 'version', 'constructor', 'toString'],
  ...['istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode', 'sidecar.istio.io/inject'],
  ...['proxy.istio.io/config', 'networking.istio.io/exportTo', 'inject.istio.io/templates'],
];

/** Makes objects of any kind out of its schema, at random: odd ones, and most of them such as fit it. */
export class ObjectMaker {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  make(kind: string, { scope, schema }: KindSchema, $defs: SchemaFile['$defs']): KubernetesObject {
    const at = kind.lastIndexOf('/');
    const spec = this.#chance(0.95) ? ['spec'] : [];
    const whole = { ...schema, required: [...(schema.required ?? []), ...spec] };
    const map: CompactSchema = { type: 'object', additionalProperties: { type: 'string' } };
    return {
      ...(this.#value(whole, $defs, 0) as object),
      apiVersion: kind.slice(0, at),
      kind: kind.slice(at + 1),
      metadata: {
        name: this.#pick(['web', 'a', 'mesh', 'shop', 'constructor']),
        ...(scope === 'Namespaced' ? { namespace: this.#pick(['shop', 'a', 'istio-system']) } : {}),
        labels: this.#value(map, $defs, 0) as Record<string, string>,
        annotations: this.#value(map, $defs, 0) as Record<string, string>,
      },
    };
  }

  #value(written: CompactSchema, defs: SchemaFile['$defs'], depth: number): unknown {
    const schema = this.#resolve(written, defs);
    if (schema.nullable === true && this.#chance(0.1)) return null;
    if (schema.enum !== undefined) return this.#pick(schema.enum);
    switch (schema.type) {
      case 'string':
        return this.#text(schema);
      case 'integer':
      case 'number':
        return this.#number(schema);
      case 'boolean':
        return this.#chance(0.5);
      case 'int-or-string':
      case 'number-or-string':
        return this.#chance(0.5) ? this.#number(schema) : this.#text(schema);
      case 'array': {
        const items = schema.items ?? {};
        const length = Math.max(schema.minItems ?? 0, Math.floor(this.#next() * 3));
        return Array.from({ length }, () => this.#value(items, defs, depth + 1));
      }
      default:
        return this.#fields(schema, defs, depth);
    }
  }

  #fields(schema: CompactSchema, defs: SchemaFile['$defs'], depth: number): unknown {
    const share = depth < 2 ? 0.8 : depth < 8 ? 0.35 : 0.03;
    const all = Object.entries(schema.properties ?? {});
    const made = all
      .filter(([name]) => schema.required?.includes(name) === true || this.#chance(share))
      .map(([name, field]): [string, unknown] => [name, this.#value(field, defs, depth + 1)]);
    const { additionalProperties: values } = schema;
    const more = values === undefined && schema.open !== true ? [] : keys.filter(() => this.#chance(0.1));
    return Object.fromEntries([
      ...made,
      ...more.map((key): [string, unknown] => [
        key,
        values ? this.#value(values, defs, depth + 1) : this.#odd(),
      ]),
    ]);
  }

  /** With what it refers to, and one of its alternatives. */
  #resolve(schema: CompactSchema, defs: SchemaFile['$defs']): CompactSchema {
    if (schema.$ref !== undefined) return this.#resolve(defs[schema.$ref] ?? {}, defs);
    const ways = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    if (ways.length === 0) return schema;
    return { ...schema, required: [...(schema.required ?? []), ...(this.#pick(ways).required ?? [])] };
  }

  #text({ pattern, minLength = 0 }: CompactSchema): string {
    const form = pattern === undefined ? undefined : patternOf(pattern);
    const fitting = texts.filter((text) => text.length >= minLength && form?.test(text) !== false);
    return fitting.length === 0 ? 'a' : this.#pick(fitting);
  }

  #number({ minimum = -1, maximum = Infinity }: CompactSchema): number {
    const fitting = numbers.filter((number) => number >= minimum && number <= maximum);
    return fitting.length === 0 ? minimum : this.#pick(fitting);
  }

  #odd = (): unknown => this.#pick([{}, [], null, 1, 'a', true]);

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#next() * list.length)] as T;
  }

  #chance(share: number): boolean {
    return this.#next() < share;
  }

  /** From 0 up to 1 (mulberry32). */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
