import { patternOf } from '@cdk8s/strict';
import type { Environment } from '@marcbachmann/cel-js';

/** Kubernetes' functions of patterns (https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-regex-library). */
export function textFunctions(environment: Environment): Environment {
  return environment
    .registerFunction('string.matchesGo(string): bool', (text: string, source: string) =>
      pattern(source).test(text),
    )
    .registerFunction(
      'string.find(string): string',
      (text: string, source: string) => pattern(source).exec(text)?.[0] ?? '',
    );
}

/** Go's patterns: `(?i)` for instance is none in JavaScript. */
function pattern(source: string): RegExp {
  const found = patternOf(source);
  if (found === undefined) throw new Error(`JavaScript cannot express the pattern ${source}`);
  return found;
}
