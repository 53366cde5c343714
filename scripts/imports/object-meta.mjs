const texts = { type: 'object', additionalProperties: { type: 'string' } };

/**
 * The part of `metadata` that an author writes. CRDs do not describe it: the API server checks it itself,
 * and drops a field it does not know.
 */
export const objectMeta = {
  ObjectMeta: {
    type: 'object',
    properties: {
      annotations: texts,
      finalizers: { type: 'array', items: { type: 'string' } },
      generateName: { type: 'string' },
      labels: texts,
      name: { type: 'string' },
      namespace: { type: 'string' },
      ownerReferences: { type: 'array', items: { $ref: 'OwnerReference' } },
    },
  },
  OwnerReference: {
    type: 'object',
    required: ['apiVersion', 'kind', 'name', 'uid'],
    properties: {
      apiVersion: { type: 'string' },
      blockOwnerDeletion: { type: 'boolean' },
      controller: { type: 'boolean' },
      kind: { type: 'string' },
      name: { type: 'string' },
      uid: { type: 'string' },
    },
  },
};
