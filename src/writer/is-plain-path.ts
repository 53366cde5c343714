/** Whether a path leads below the directory that it is relative to, and nowhere else. */
export const isPlainPath = (path: string): boolean =>
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name));
