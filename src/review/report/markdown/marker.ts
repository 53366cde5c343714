/** The first line of every comment, which shows nothing: by it a pipeline finds the comment that it updates. */
export const marker = '<!-- meshwright-review -->';
