import { at, type FormProblem, type Path } from './form-problem.ts';

/** A link must lead to the web, or where it may, into Discord's app or to a file of the message. */
export function checkScheme(
  url: string | null | undefined,
  path: Path,
  also?: 'attachment' | 'discord',
): FormProblem[] {
  const scheme = /^([^:/]*):/.exec(url ?? '')?.[1]?.toLowerCase();
  const allowed = ['http', 'https', ...(also ? [also] : [])];
  if (scheme === undefined || allowed.includes(scheme)) return [];
  const list = allowed.map((name) => `'${name}'`).join(', ');
  const text = `Scheme "${scheme}" is not supported. Scheme must be one of (${list}).`;
  return [at(path, 'URL_TYPE_INVALID_SCHEME', text)];
}
