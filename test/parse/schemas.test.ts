import { expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { PlatformDefinition } from '../../src/definition/platform-definition';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { RuleDefinition } from '../../src/definition/rule-definition';
import type { ServiceDefinition } from '../../src/definition/service-definition';
import { platformSchema } from '../../src/parse/schemas/platform-schema';
import { projectSchema } from '../../src/parse/schemas/project-schema';
import { gradedRuleSchema, ruleSchema } from '../../src/parse/schemas/rule-schema';
import { serviceSchema } from '../../src/parse/schemas/service-schema';

/** With every field required, so that one which only one side has is a difference. */
type Whole<T> = T extends RegExp
  ? T
  : T extends (...args: never) => unknown
    ? 'function'
    : T extends readonly (infer Element)[]
      ? readonly Whole<Element>[]
      : T extends object
        ? { readonly [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
        : T;

type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false;

type Own = 'severity' | 'check';
type Grade = z.infer<typeof ruleSchema>['severity'] | z.infer<typeof gradedRuleSchema>['severity'];

it('say of definitions what their types say, field by field', () => {
  const same: readonly true[] = [
    true satisfies Same<z.infer<typeof platformSchema>, PlatformDefinition>,
    true satisfies Same<z.infer<typeof serviceSchema>, ServiceDefinition>,
    // Services are parsed one by one, and zod knows no more of `extend` than that it is a function.
    true satisfies Same<
      Omit<z.infer<typeof projectSchema>, 'services' | 'extend'>,
      Omit<ProjectDefinition, 'services' | 'extend'>
    >,
    // A rule has one of two schemas, by its severity; nothing is known of its code either.
    true satisfies Same<Omit<z.infer<typeof ruleSchema>, Own>, Omit<RuleDefinition, Own>>,
    true satisfies Same<Grade, RuleDefinition['severity']>,
  ];
  expect(same).toHaveLength(5);
});
