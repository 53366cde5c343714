import { Testing } from 'cdk8s';
import { Delivery } from '../../src/delivery/delivery-objects';
import type { DeliveryProps } from '../../src/delivery/delivery-props';

/** An object of either engine, with what the tests ask for. */
export interface EngineObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
  };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** The objects of `_delivery`, checked against the engine's schemas. */
export function renderDelivery(props: DeliveryProps): readonly EngineObject[] {
  const chart = Testing.chart();
  new Delivery(chart, 'delivery', props);
  return Testing.synth(chart) as readonly EngineObject[];
}
