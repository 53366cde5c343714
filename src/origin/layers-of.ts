import { paths } from '../conventions/paths';
import type { Unit } from '../model/manifest';
import type { WholeParsed } from './whole-parsed';
import { intakeOf } from '../parse/place/intake-of';
import { mergeSettings } from '../parse/place/merge-settings';
import { runtimeLayers } from '../parse/place/runtime-layers';
import type { Layer } from './layer';
import type { TenantAt } from './tenants-of';

/** The layers of a service in one environment, strongest first. None of what is no service. */
export function layersOf(
  all: WholeParsed,
  { project, environment }: TenantAt,
  { group: namespace, name }: Pick<Unit, 'group' | 'name'>,
): readonly Layer[] {
  const service = project.services.get(name);
  if (service === undefined) return [];
  const { file } = project;
  const own = ['services', name];
  const { defaults } = project.definition;
  const where = {
    name,
    environment: environment.name,
    ports: all.wirings.get(`${project.name}/${name}`)?.ports ?? [],
    logIntake: intakeOf(all.platform.logIntake, namespace),
    sampling: environment.traceSampling,
  };
  const runtime = runtimeLayers(service, where, all.platform.defaults, defaults);
  const { in: differing, ...settings } = service;
  const written = (layer: Layer['name'], at: string, path: readonly string[], value: unknown): Layer[] =>
    value === undefined ? [] : [{ name: layer, file: at, path, settings: value, written: true }];
  return [
    ...written('environment', file, [...own, 'in', environment.name], differing?.[environment.name]),
    ...written('service', file, own, settings),
    {
      name: 'runtime',
      file,
      path: [...own, 'runtime'],
      settings: mergeSettings(...runtime),
      written: false,
    },
    ...written('project', file, ['defaults'], defaults),
    ...written('platform', paths.platform, ['defaults'], all.platform.defaults),
  ];
}
