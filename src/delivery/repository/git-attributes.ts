import { generatedMarker } from '../../conventions/generated-marker';
import { paths } from '../../conventions/paths';

/**
 * The text of `.gitattributes`. Generated files are folded away in the diffs of GitHub and GitLab, except for who may
 * reach whom. Two changes of one of them are a conflict that leaves our side as it was, without markers, until
 * `npm run synth` writes what both definitions together say: `-merge` needs nothing to be configured, as a driver of
 * our own would on every machine (https://git-scm.com/docs/gitattributes#_performing_a_three_way_merge).
 */
export function gitAttributes(): string {
  return `${generatedMarker} from ${paths.platform}; edit that and run \`npm run synth\`.
# A conflict in one of these leaves no markers: run \`npm run synth\`, then \`git add ${paths.dist} ${paths.codeOwners}\`.
/${paths.dist}/** linguist-generated gitlab-generated -merge
/${paths.dist}/**/access.yaml -linguist-generated -gitlab-generated
/${paths.codeOwners} -merge
`;
}
