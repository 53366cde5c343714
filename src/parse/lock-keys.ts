/** Entries that a service has in an image lock: its name, or `service/version` for each of its versions. */
export function lockKeys(service: string, versions: object | undefined): readonly string[] {
  return versions === undefined ? [service] : Object.keys(versions).map((version) => `${service}/${version}`);
}
