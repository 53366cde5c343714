/**
 * What the API server fills in where a value of the company's store is referred to: left out, Argo CD would see a
 * difference for ever.
 */
export const remoteDefaults = {
  conversionStrategy: 'Default',
  decodingStrategy: 'None',
  metadataPolicy: 'None',
  nullBytePolicy: 'Ignore',
} as const;
