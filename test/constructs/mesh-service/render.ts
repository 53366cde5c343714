import { Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { MeshService } from '../../../src/constructs/mesh-service/mesh-service';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import type { Port } from '../../../src/model/port';

interface Rendered {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/** Ports to build services from: what callers use differs from what containers listen on. */
export const http: Port = { key: 'http', name: 'http', number: 80, target: 8080, protocol: 'http' };
export const grpc: Port = { key: 'grpc', name: 'grpc', number: 9000, target: 9090, protocol: 'grpc' };
export const mysql: Port = { key: 'mysql', name: 'mysql', number: 3306, target: 13306, protocol: 'mysql' };
export const tls: Port = { key: 'tls', name: 'tls', number: 443, target: 8443, protocol: 'tls' };

const image = { repository: 'registry.company.com/shop/orders', tag: '1.4.2', digest: undefined };

export const oneVersion: MeshServiceProps['versions'] = [{ name: '', weight: 100, image }];
export const twoVersions: MeshServiceProps['versions'] = [
  { name: 'v1', weight: 90, image },
  { name: 'v2', weight: 10, image: { ...image, tag: '2.0.0' } },
];

/** The objects of one service, in a chart without a namespace of its own. */
export function render(props: Partial<MeshServiceProps> = {}, id = 'orders'): Rendered[] {
  const chart = Testing.chart();
  new MeshService(chart, id, { namespace: 'shop', versions: oneVersion, ...props });
  return Testing.synth(chart) as Rendered[];
}

/** Class of a kind in the bindings. */
interface Binding<Props> {
  readonly kind: string;
  new (scope: Construct, id: string, props: Props): unknown;
}

/** The objects of a kind among them, with the fields its binding knows. */
export function ofKind<Props>(objects: readonly Rendered[], { kind }: Binding<Props>): (Rendered & Props)[] {
  return objects.filter((object) => object.kind === kind) as (Rendered & Props)[];
}

/** The only object of a kind. */
export function only<Props>(objects: readonly Rendered[], binding: Binding<Props>): Rendered & Props {
  const found = ofKind(objects, binding);
  if (found.length !== 1) throw new Error(`${found.length} objects of kind ${binding.kind}, not one`);
  return found[0]!;
}
