import type { ServiceDefinition, ServiceSettings } from '../definition/service-definition';

/** What services of other projects may read of a service: whether, how and by whom it can be called. */
export interface ServiceSketch extends Pick<
  ServiceDefinition,
  'calls' | 'consumers' | 'elsewhere' | 'job' | 'ports' | 'retired'
> {
  readonly in?: Readonly<Record<string, Pick<ServiceSettings, 'elsewhere'>>>;
}

/** What other projects may read of a project. A project that is parsed whole is one, too. */
export interface ProjectOutline {
  readonly name: string;
  readonly file: string;
  readonly definition: { readonly environments: Readonly<Record<string, unknown>> };
  readonly services: ReadonlyMap<string, ServiceSketch>;
  /** Every name under `services`, also of services with problems. */
  readonly declared: ReadonlySet<string>;
}
