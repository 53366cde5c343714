/** Go's templates: `$1`, `${1}` and `${name}`. */
export function expand(template: string, match: RegExpExecArray): string {
  return template.replaceAll(/\$(?:(\w+)|\{(\w+)\})/g, (_, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? '';
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}
