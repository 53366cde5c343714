/** Whether something holds; undefined where the manifests leave it open. */
export type Truth = boolean | undefined;
