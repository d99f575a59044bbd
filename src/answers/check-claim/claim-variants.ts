/** Ways to say the same with another verb or the other way round, tried where a claim's own words decide nothing. */
const VARIANTS: readonly (readonly [said: RegExp, ...instead: string[]])[] = [
  [/\b(?:got|received|obtained)\b/iu, 'was given', 'was paid', 'was offered'],
  [/\b(?:gets|receives)\b/iu, 'is given', 'is paid'],
  [/\b(will|would|could|may|might|must|can) (?:get|receive)\b/iu, '$1 be given', '$1 be paid'],
  [/\b(?:has|have) ((?:\w+ ){0,3}\d[\d,.]*) (?:employees|workers|staff|members of staff)\b/iu, 'employs $1 people'],
  [/\bemploys ((?:\w+ ){0,3}\d[\d,.]*) (?:people|workers|staff)\b/iu, 'has $1 employees'],
  [/\b(?:is|are) based in\b/iu, 'is headquartered in', 'is in'],
  [/\b(?:was|is) (?:called|named)\b/iu, 'is', 'was named', 'was called'],
  [/\b(?:has|have|had) to\b/iu, 'must'],
  [/\bwants (?!to\b)/iu, 'asked for ', 'demanded '],
  [/\bruns? (?=from\b|until\b)/iu, 'takes place '],
  [/\b(?:stays?|remains?) (?=\p{Ll}+ed\b)/iu, 'is '],
  [/\b(?:stayed|remained) (?=\p{Ll}+ed\b)/iu, 'was '],
  [/\b(plane|aircraft|jet|airliner|helicopter|flight) crashed\b/iu, '$1 went down', '$1 plunged'],
  [/\bcrash (?=(?:happened|occurred|took place)\b)/iu, 'accident '],
  [/\baccident (?=(?:happened|occurred|took place)\b)/iu, 'crash '],
  [/\bmust\b/iu, 'has to'],
  [/\b(?:is|are) set to\b/iu, 'will'],
  [/\b(?:is|are) due to (?=\p{Ll})/iu, 'will '],
  [/\b(?:is|are) going to\b/iu, 'will'],
  [/\b(?:there was|there were|there is|there are) (.+?) (in|at|on) (.+)$/iu, '$3 has $1', '$1 were $2 $3'],
  [/\bthe (?:cost|price) of (.+?) (?:is|was|will be)\b/iu, '$1 costs'],
  [/\b(.+?) lasted\b/iu, '$1 took'],
  [/\b(.+?) took (?=.*\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/iu, '$1 lasted '],
];

const LONGEST = 300;

/** A claim in up to a few other ways that say the same. */
export function variantsOf(claim: string): string[] {
  if (claim.length > LONGEST) return [];
  return VARIANTS.flatMap(([said, ...instead]) =>
    said.test(claim) ? instead.map((other) => claim.replace(said, other)) : [],
  );
}
