/** A document without its fenced blocks: what is prose, and what a reader sees as links and headings. */
export const withoutBlocks = (text: string): string => text.replaceAll(/^( *)```.*?^ *```$/gms, '');
