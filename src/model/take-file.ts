/**
 * Told of every file as soon as it is rendered, long before anybody knows whether it will be written. Returns the SHA-256
 * of its bytes, as hexadecimal digits.
 *
 * @param path posix, relative to `dist/`
 */
export type TakeFile = (path: string, text: string) => string;
