/**
 * A field name as a part of a type name, such as `portLevelMtls` as `PortLevelMtls`.
 * @param {string} name
 */
export function pascalCase(name) {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
