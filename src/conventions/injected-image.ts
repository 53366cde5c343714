/** Image of a container that injection turns into a proxy. */
export const injectedImage = 'auto';
