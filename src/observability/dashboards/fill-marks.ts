const marks = /MESHWRIGHT(\w+?)END/g;

/** Stands for a name that is filled in later: letters and digits, which no encoding changes. */
export const mark = (name: string): string => `MESHWRIGHT${name}END`;

/** Puts names in the place of marks. */
export const fillMarks = (text: string, names: Readonly<Record<string, string>>): string =>
  text.includes('MESHWRIGHT') ? text.replaceAll(marks, (whole, name: string) => names[name] ?? whole) : text;
