const marks = /MESHWRIGHT(\w+?)END/;

/** Stands for a name that is filled in later: letters and digits, which no encoding changes. */
export const mark = (name: string): string => `MESHWRIGHT${name}END`;

/** Puts names in the place of marks in texts of which each is filled often, with other names every time. */
export function fillMarks(): (text: string, names: Readonly<Record<string, string>>) => string {
  const known = new Map<string, ReturnType<typeof markedText>>();
  return (text, names) => {
    if (!text.includes('MESHWRIGHT')) return text;
    const fill = known.get(text) ?? markedText(text);
    known.set(text, fill);
    return fill(names);
  };
}

/** Takes a text apart once, for names that are put into it often. */
export function markedText(text: string): (names: Readonly<Record<string, string>>) => string {
  // Texts and names take turns.
  const parts = text.split(marks);
  return (names) => parts.map((part, at) => (at % 2 === 0 ? part : (names[part] ?? mark(part)))).join('');
}
