/** Whether the mesh answers for a host: a ServiceEntry for it would be mixed up with the service itself. */
export function isInMesh(host: string): boolean {
  return !host.includes('.') || host.endsWith('.svc') || host.endsWith('.cluster.local');
}
