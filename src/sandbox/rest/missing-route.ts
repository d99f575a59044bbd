import { Refusal, refuse } from '../rules/refusal.ts';

// Not a plain import: with it the compiler would check the package's TypeScript sources, which do not pass our stricter options.
const specification: string = 'discord-api-spec';
/** Discord's paths by method, such as `get` → `/channels/{channel_id}`. */
const { pathsList } = (await import(specification)) as { pathsList: Record<string, string[]> };

/** The answer to a request for which there is no route: Discord's own, or where Discord has one, that the sandbox does not. */
export function missingRoute(method: string, path: string): Refusal {
  if (/^\/api(\/|$)/.test(path)) return refuse('invalidVersion');
  const methods = Object.entries(pathsList).filter(([, paths]) => paths.some((pattern) => matches(pattern, path)));
  if (methods.length === 0) return refuse('notFound');
  if (!methods.some(([name]) => name === method.toLowerCase())) return refuse('methodNotAllowed');
  const message = `404: Not Found (Discord has ${method} ${path}, but the sandbox does not imitate it)`;
  return new Refusal(404, { message, code: 0 });
}

function matches(pattern: string, path: string): boolean {
  const expected = pattern.split('/');
  const found = path.split('/');
  return (
    expected.length === found.length && expected.every((part, index) => part.startsWith('{') || part === found[index])
  );
}
