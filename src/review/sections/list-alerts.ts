import { names } from '../../conventions/names';
import { ruleMaps } from '../../conventions/rule-maps';
import type { KubernetesObject } from '../../model/manifest';
import { parseYaml } from '../../yaml/parse-yaml';
import { canonicalText } from '../compare/canonical-text';
import { isFields } from '../compare/is-fields';

/** A rule of Prometheus or a receiver of Alertmanager, by what people call it. */
type Told = readonly (readonly [name: string, how: string])[];

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: unknown;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

const alertmanagerFile = 'alertmanager.yml';

/** Alerts, recordings and receivers that an object holds. */
export function listAlerts({ kind, metadata, spec, ['data']: data }: KubernetesObject): Told {
  if (kind === 'PrometheusRule') return rulesOf(spec);
  if (kind !== 'ConfigMap' || metadata.namespace !== names.observabilityNamespace || !isFields(data))
    return [];
  if (ruleMaps.isOne(metadata.name))
    return Object.values(data).flatMap((text) => readTexts(text).flatMap(rulesOf));
  return readTexts(data[alertmanagerFile]).flatMap(receiversOf);
}

const readTexts = (text: unknown): readonly unknown[] =>
  typeof text === 'string' ? parseYaml(text).documents : [];

function rulesOf(file: unknown): Told {
  const { groups = [] } = (file ?? {}) as {
    readonly groups?: readonly { readonly rules?: readonly Rule[] }[];
  };
  return groups.flatMap(({ rules = [] }) => rules.map(ruleOf));
}

/** Two alerts of one name are told apart by their labels, and where these are alike by what they look at. */
function ruleOf({ alert, record, expr, for: held, labels = {} }: Rule): Told[number] {
  const { severity, ...others } = labels;
  const { namespace, service, ...rest } = others;
  const about = [namespace, service].filter((one) => one !== undefined).join('/');
  const marks = Object.entries(rest)
    .filter(([label]) => !['project', 'environment', 'team'].includes(label))
    .map(([label, value]) => `${label}=${value}`)
    .sort()
    .join(' ');
  const what = alert === undefined ? `recording ${record ?? ''}` : `alert ${alert}`;
  const name = [what, about === '' ? '' : `for ${about}`, marks].filter((one) => one !== '').join(' ');
  const how = [
    ...(severity === undefined ? [] : [severity]),
    ...(held === undefined ? [] : [`for ${held}`]),
    String(expr).replaceAll(/\s+/g, ' ').trim(),
  ];
  return [name, how.join('\n')];
}

function receiversOf(file: unknown): Told {
  const { receivers = [], route } = (file ?? {}) as {
    readonly receivers?: readonly { readonly name: string }[];
    readonly route?: unknown;
  };
  return [
    ...receivers.map(({ name, ...how }) => [`receiver ${name}`, canonicalText(how)] as const),
    ...(route === undefined ? [] : [['routes to receivers', canonicalText(route)] as const]),
  ];
}
