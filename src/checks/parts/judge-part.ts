import { misfits } from '../cluster/facts/misfits';
import type { JudgedManifest } from './judged-manifest';
import type { Part } from './part';

/** The manifests of a part, with what its rules found out already: whether each fits its schema. */
export function judgePart({ manifests, checked }: Part): readonly JudgedManifest[] {
  const broken = misfits(checked);
  const fits = checked.objects.map((one) => !broken.has(one));
  return manifests.map((manifest, index) => ({ ...manifest, fits: fits[index] === true }));
}
