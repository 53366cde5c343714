const short: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gis;

/** What a quoted text of PromQL says (https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals). */
export function unquote(written: string): string {
  const text = written.slice(1, -1);
  if (written.startsWith('`') || !text.includes('\\')) return text;
  return text.replaceAll(
    escape,
    (_, two?: string, four?: string, eight?: string, octal?: string, one?: string) => {
      if (one !== undefined) return short[one] ?? one;
      const hex = two ?? four ?? eight;
      return String.fromCodePoint(
        hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16),
      );
    },
  );
}
