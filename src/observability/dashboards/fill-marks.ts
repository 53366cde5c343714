const marks = /MESHWRIGHT(\w+?)END/;

/** Stands for a name that is filled in later: letters and digits, which no encoding changes. */
export const mark = (name: string): string => `MESHWRIGHT${name}END`;

/** Puts names in the place of marks. */
export const fillMarks = (text: string, names: Readonly<Record<string, string>>): string =>
  text.includes('MESHWRIGHT') ? markedText(text)(names) : text;

/** Takes a text apart once, for names that are put into it often. */
export function markedText(text: string): (names: Readonly<Record<string, string>>) => string {
  // Texts and names take turns.
  const parts = text.split(marks);
  return (names) => parts.map((part, at) => (at % 2 === 0 ? part : (names[part] ?? mark(part)))).join('');
}
