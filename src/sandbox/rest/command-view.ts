/** A command as lists give it that do not ask for localizations: without them, in its options and choices too. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/^(name|description)_localizations$/.test(key));
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutLocalizations(field)]));
}
