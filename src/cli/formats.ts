/** How each command can print what it found; apart from the commands, so that naming them loads none. */
export const formats = {
  access: ['table', 'markdown', 'json', 'mermaid'],
  alerts: ['table', 'json'],
  check: ['terminal', 'json', 'sarif', 'junit'],
  explain: ['terminal', 'json'],
  review: ['terminal', 'markdown', 'json', 'sarif'],
} as const;
