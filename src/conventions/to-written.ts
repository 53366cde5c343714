import type { Written } from '../model/written';
import { digest } from './digest';

/** Plain data as it is kept. */
export function toWritten(value: unknown): Written {
  const text = JSON.stringify(value);
  return { text, digest: digest(text) };
}
