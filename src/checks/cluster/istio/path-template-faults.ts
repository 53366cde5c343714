import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const literal = /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/;
const template = /^\{\*\*?\}$/;

/** A path, in which `{*}` stands for one whole part and `{**}` for the rest. */
export function pathTemplateFaults(text: string, path: FieldPath): readonly Fault[] {
  if (text === '') return [fault.wrong(path, text, 'a value that is not empty')];
  const parts = text.replaceAll(/^\/+|\/+$/g, '').split('/');
  const isTemplate = /\{\*\*?\}/.test(text);
  const rest = parts.indexOf('{**}');
  const wrong =
    parts.some(
      (part) => !template.test(part) && (/[{}]/.test(part) || (isTemplate && !literal.test(part))),
    ) ||
    (rest >= 0 && parts.slice(rest + 1).some((part) => template.test(part)));
  return wrong
    ? [fault.wrong(path, text, 'a path in which {*} is a whole part, {**} the last, and no other * is')]
    : [];
}
