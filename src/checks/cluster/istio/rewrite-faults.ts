import type { VirtualServiceSpecHttp } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isAuthority } from './is-authority';
import { regexFaults } from './regex-faults';

/** How a request is written anew: its path in one way, its authority in one place. */
export function rewriteFaults(
  { rewrite, headers }: VirtualServiceSpecHttp,
  path: FieldPath,
): readonly Fault[] {
  const { authority = '', uri = '', uriRegexRewrite: regex } = rewrite ?? {};
  const at = [...path, 'rewrite'];
  const twice = [
    ...(authority === '' ? [] : [[...at, 'authority']]),
    ...(['set', 'add'] as const).flatMap((list) =>
      Object.keys(headers?.request?.[list] ?? {})
        .filter((name) => isAuthority(name))
        .map((name) => [...path, 'headers', 'request', list, name]),
    ),
  ].slice(1);
  return [
    ...twice.map((place) => fault.misplaced(place, 'the authority of a request is written once')),
    ...(rewrite === undefined || uri !== '' || authority !== '' || regex !== undefined
      ? []
      : [fault.missing([...at, 'uri'], 'a rewrite is of the path or the authority')]),
    ...(uri !== '' && regex !== undefined
      ? [fault.misplaced([...at, 'uriRegexRewrite'], 'uri writes the path anew already')]
      : []),
    ...(regex === undefined ? [] : regexRewriteFaults(regex, [...at, 'uriRegexRewrite'])),
  ];
}

function regexRewriteFaults(
  { match = '', rewrite = '' }: { readonly match?: string; readonly rewrite?: string },
  path: FieldPath,
): readonly Fault[] {
  const because = 'a path is rewritten from what matches to something';
  return [
    ...(match === '' ? [fault.missing([...path, 'match'], because)] : regexFaults(match, [...path, 'match'])),
    ...(rewrite === '' ? [fault.missing([...path, 'rewrite'], because)] : []),
  ];
}
