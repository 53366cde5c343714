import type { ServiceDefinition } from '../../definition/service-definition';
import type { Image } from '../../model/image';
import type { Version } from '../../model/version';
import { placeMatch } from './place-match';
import type { Placement } from './placement';

/** Versions with their images and weights; one without a name where the definition knows none. */
export function placeVersions(
  definition: ServiceDefinition,
  { name, images }: Placement,
): readonly Version[] {
  const unknown: Image = { repository: '', tag: '', digest: undefined };
  const { job } = definition;
  const borrowed = job !== undefined && 'before' in job ? images.get(job.before) : undefined;
  return definition.versions === undefined
    ? [{ name: '', image: images.get(name) ?? borrowed ?? unknown, weight: 100 }]
    : Object.entries(definition.versions).map(([version, written]) => {
        const { weight, when } = typeof written === 'number' ? { weight: written } : written;
        const image = images.get(`${name}/${version}`) ?? unknown;
        return { name: version, image, weight, ...(when === undefined ? {} : { match: placeMatch(when) }) };
      });
}
