import type { Place } from '../problems/problem';

/** A place as a location of SARIF. Its address is relative to the root of the repository. */
export function sarifLocation({ file, line, column }: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      ...(line === undefined
        ? {}
        : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
    },
  };
}
