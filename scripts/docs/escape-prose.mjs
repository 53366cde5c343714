/**
 * Plain text as Markdown that reads the same: what would be markup is escaped, but for code between backticks.
 * @param {string} text
 */
export const escapeProse = (text) =>
  text.replaceAll(/`[^`]*`|[\\*_<>[\]]/g, (found) => (found.startsWith('`') ? found : `\\${found}`));
