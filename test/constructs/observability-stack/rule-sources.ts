import { parse } from 'yaml';
import { fileOf } from './observed';
import type { synthStack } from './observed';

export interface ParsedAlert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The rule files of a stack as Prometheus finds them: file name -> text. */
export function ruleSources(stack: ReturnType<typeof synthStack>): Record<string, string> {
  const { spec } = stack.find('StatefulSet', 'prometheus') as unknown as {
    readonly spec: {
      readonly template: {
        readonly spec: {
          readonly volumes: readonly {
            readonly name: string;
            readonly projected?: {
              readonly sources: readonly {
                readonly configMap: {
                  readonly name: string;
                  readonly items: readonly { readonly key: string }[];
                };
              }[];
            };
          }[];
        };
      };
    };
  };
  const sources = spec.template.spec.volumes.flatMap(({ projected }) => projected?.sources ?? []);
  return Object.fromEntries(
    sources.flatMap(({ configMap: { name, items } }) =>
      items.map(({ key }) => [key, fileOf(stack, name, key)]),
    ),
  );
}

/** Every alert of a stack. */
export function alertsOf(stack: ReturnType<typeof synthStack>): ParsedAlert[] {
  return Object.values(ruleSources(stack)).flatMap((text) =>
    (
      parse(text) as { readonly groups: readonly { readonly rules: readonly ParsedAlert[] }[] }
    ).groups.flatMap(({ rules }) => rules.filter(({ alert }) => alert !== undefined)),
  );
}
