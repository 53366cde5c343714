/** What of an image tells it apart from another: tag and beginning of the digest; all of it from another repository. */
export function imageName(image: string, than: string | undefined): string {
  const [known, found] = [than === undefined ? undefined : partsOf(than), partsOf(image)];
  const name =
    found.digest === '' ? found.tag : `${found.tag}@${found.digest.slice(0, 'sha256:'.length + 8)}`;
  if (known !== undefined && known.repository !== found.repository) return `${found.repository}:${name}`;
  return name;
}

function partsOf(image: string) {
  const [reference = '', digest = ''] = image.split('@');
  // A registry may have a port.
  const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1);
  const [repository, tag] =
    colon === -1 ? [reference, 'latest'] : [reference.slice(0, colon), reference.slice(colon + 1)];
  return { repository, tag, digest };
}
