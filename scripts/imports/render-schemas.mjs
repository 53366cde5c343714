import { apiVersionOf } from './api-version.mjs';

/**
 * `schemas.json`: one kind or definition a line, so that a diff shows which one changed.
 * @param {import('./generate.mjs').Package} made
 */
export function renderSchemas({ kinds, definitions }) {
  const lines = kinds.map((kind) => {
    const entry = { scope: kind.scope, schema: kind.schema };
    return `  ${JSON.stringify(`${apiVersionOf(kind)}/${kind.kind}`)}: ${JSON.stringify(entry)},`;
  });
  const shared = [...definitions]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
  return `{\n${lines.join('\n')}\n  "$defs": {\n${shared.join(',\n')}\n  }\n}\n`;
}
