const maps =
  /(^|\.)(labels|annotations|data|binaryData|stringData|matchLabels|selector|podSelector|nodeSelector|limits|requests|hard|claims|parameters|volumeAttributes|value|config|proxyMetadata|encryptedData|capacity|(request|response)\.(set|add)|default|defaultRequest|min|max)$/;

/** Whether names in a part of an object are its author's own, so that any is right, or another program's. */
export function isFreeMap(path: readonly (string | number)[]): boolean {
  return maps.test(path.join('.'));
}
