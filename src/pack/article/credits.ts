/** The photographer or agency, capitalised: “Jane Roe / AP”, “Jo Smith via Getty Images”, “J. Roe/dpa”. */
const NAME = "[\\p{Lu}@][\\p{L}\\p{M}\\p{N}.’'@-]*";
const NAMES = `©?\\s?(?:${NAME}|dpa|epa)(?:[\\s/,|&]+(?:${NAME}|dpa|epa|via|for|of|and|und|et|y|i|the|de|der|van|von|für|pour|para)){0,8}`;
const AGENCY =
  '(?:A\\.?P\\.?|AFP|AAP|Associated Press|Reuters|dpa|epa|EPA|EFE|ANSA|PA|PAP|PA (?:Wire|Media)|Getty(?: Images)?|Bloomberg|Shutterstock|Alamy|Unsplash|Wikimedia(?: Commons)?|Xinhua|Keystone|imago|[Pp]icture[ -][Aa]lliance|NurPhoto|Handout|Ukrinform|Укрінформ|УНІАН)';
const LABEL =
  '(?:(?:[Ff]ile|[Ll]ead|[Cc]over|[Hh]eader)\\s)?(?:[Pp]hoto(?:graph|graphy)?s?|PHOTO|[Pp]icture|[Ii]mage|[Ii]llustration|[Ff]otos?|FOTO|[Ff]otografía|[Ff]otografia|[Bb]ild|[Ii]magen|[Ii]magem|[Zz]djęcie|[Ff]ot\\.|[Фф]ото|[Cc]r[eé]dits?|사진)(?:\\s(?:[Cc]r[eé]dits?|[Cc]ourtesy))?';

const CREDITS: RegExp[] = [
  `${LABEL}\\s?(?:[:©|/]|\\s(?:by|courtesy of|von|por|par|di)\\s)\\s*${NAMES}`,
  `(?:${AGENCY}\\s(?:[Ff]ile\\s)?[Pp]hotos?|${AGENCY}-[Ff]oto)(?:\\s?[/,|]\\s?${NAMES})?`,
  `${NAMES}\\s?[/|]\\s?${AGENCY}(?:\\s(?:via|/)\\s${NAME})?`,
  `©?\\s?${AGENCY}(?:\\svia\\s${AGENCY})?`,
].map((credit) => new RegExp(`^(?:${credit})\\.?$|^\\((?:${credit})\\)\\.?$|^\\[(?:${credit})\\]$`, 'u'));

/** Longer ones say something. */
const LONGEST_CREDIT = 120;

/** A cheap test that every credit passes and most texts fail. */
const MAY_BE_CREDIT =
  /[/|©@:]|\b(?:by|via|courtesy|v[oO]n|por|par|di)\b|A\.?P|AFP|Reuters|dpa|epa|EPA|EFE|ANSA|PA|Getty|Bloomberg|stock|Alamy|Unsplash|Wikimedia|Xinhua|Keystone|imago|lliance|NurPhoto|Handout|Ukrinform|Укрінформ|УНІАН|Associated/;

/** Removes a picture credit from the end of a text; '' if there is nothing else. */
export function withoutCredit(text: string): string {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  if (!MAY_BE_CREDIT.test(tail)) return text;
  const starts = [...tail.matchAll(/(?<=[.!?…]["”»’)]?)\s+(?=\S)|\s+(?=\([^()]+\)$)/gu)].map(({ index }) => index);
  const start = (from === 0 ? [0, ...starts] : starts).find((at) =>
    CREDITS.some((credit) => credit.test(tail.slice(at).trim())),
  );
  return start === undefined ? text : text.slice(0, from + start).trimEnd();
}
