/** Whether a folder holds what an engine reads first: `_delivery` itself, or a root's own folder in it. */
export function isDelivery(folder: string, delivery: string): boolean {
  return folder === delivery || folder.startsWith(`${delivery}/`);
}
