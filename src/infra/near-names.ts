/** Other bots' names for the token. */
const TOKENS = ['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'DISCORD_API_TOKEN', 'DISCORD_SECRET'];
/** Shorter names resemble too many. */
const SHORTEST_NAME = 6;

/**
 * A sentence for each name that is probably a misspelt one of ours.
 * @param inFile names that `.env` sets, few of them foreign
 * @param around names in the process's environment, most of them foreign
 */
export function nearNameWarnings(inFile: string[], around: string[], ours: string[]): string[] {
  const known = new Set(ours);
  const meant = (name: string, isInFile: boolean) => {
    if (known.has(name)) return undefined;
    const large = name.toUpperCase().replaceAll('-', '_');
    if (TOKENS.includes(large) && (isInFile || large.startsWith('DISCORD_'))) return 'DISCORD_TOKEN';
    if (large.length < SHORTEST_NAME) return isInFile && known.has(large) ? large : undefined;
    const isPart = (own: string) => isInFile && (own.startsWith(`${large}_`) || own.endsWith(`_${large}`));
    return ours.find((own) => own.length >= SHORTEST_NAME && isNear(large, own)) ?? ours.find(isPart);
  };
  const tell = (isInFile: boolean) => (name: string) => {
    const own = meant(name, isInFile);
    return own === undefined
      ? []
      : [`${name} is no setting of Footnote's${isInFile ? ' (.env)' : ''}. Did you mean ${own}?`];
  };
  return [...inFile.flatMap(tell(true)), ...around.filter((name) => !inFile.includes(name)).flatMap(tell(false))];
}

/** One letter added, missing or changed, or two neighbours swapped. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    (restOfOne[0] === restOfOther[1] && restOfOne[1] === restOfOther[0] && restOfOne.slice(2) === restOfOther.slice(2))
  );
}
