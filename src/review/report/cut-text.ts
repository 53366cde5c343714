/** The beginning of a text, at most so many characters; no character is cut in half. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, Math.max(0, most - 1));
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
