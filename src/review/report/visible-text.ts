/** What turns writing around, hides, or commands a terminal; and halves of characters. Tabs count too. */
const hidden =
  // oxlint-disable-next-line no-control-regex -- these are what must not get through
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;

/**
 * Text on one line in which nothing hides: what would not be seen is written as `\u{202e}`. A value of a manifest must
 * not look like something else in a review (https://trojansource.codes/).
 */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
