const ADVERTISEMENT =
  'advertise?ment|advertorial|anzeige|werbung|publicidad|publicité|publicidade|реклама|reklama|광고';

const READ_ON =
  'read more|read also|also read|read next|see also|more on this(?: story)?|more like this|related(?: stories| articles| content| topics)?|recommended(?: stories| reading)?|watch(?: (?:more|live|now))?|listen|you (?:may|might) also like';

const READ_ON_LINE =
  "read more|read also|also read|read next|see also|more on this story|related (?:stories|articles|content|topics)|recommended(?: stories| reading)?|most (?:read|popular)|trending(?: now)?|top stories|latest (?:news|stories|headlines)|editor['’]s picks|you (?:may|might) also like";

const READ_ON_ELSEWHERE =
  'lesen sie auch|mehr zum thema|lea también|le[ea]r más|lire aussi|à lire aussi|leia (?:também|mais)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте (?:также|також)|관련 기사';

const SHARE_BUTTONS =
  'share|facebook|twitter|x|whatsapp|linkedin|e-?mail|print|copy link|reddit|telegram|bluesky|save|tweet|pin(?:terest)?|comments?|flipboard|messenger';

const RIGHTS_RESERVED =
  'all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés';

/** Whole lines pages insert into articles; only those that are hardly ever part of a story. */
const LINES: RegExp[] = [
  new RegExp(String.raw`^(?:${ADVERTISEMENT})(?: \(\d+\))?[.:]?$`, 'i'),
  /^(?:story|article|text) continues (?:below|after)\b.{0,40}$/i,
  /^(?:skip|jump|continue) (?:past|to|reading)\b.{0,60}$/i,
  /^(?:sign up|subscribe|register)\b.{0,30}\b(?:newsletters?|alerts?|updates|briefing|inbox|channel|here|now|today)\b.{0,80}$/i,
  /^(?:get|receive|join) .{0,60}\b(?:newsletters?|inbox|whatsapp|telegram)\b.{0,60}$/i,
  new RegExp(String.raw`^(?:${READ_ON})\s*[:|»›→].{0,200}$`, 'i'),
  new RegExp(String.raw`^(?:${READ_ON_LINE})\.?$`, 'i'),
  new RegExp(String.raw`^(?:${READ_ON_ELSEWHERE})\s*(?:[:|»›→].{0,200})?$`, 'i'),
  /^share(?: (?:this|on|via|with|full article)\b.{0,80})?(?::.{0,80})?$/i,
  new RegExp(String.raw`^(?:(?:${SHARE_BUTTONS})[\s|,/•·]*){2,}$`, 'i'),
  /^(?:follow|like|find) us (?:on|at)\b.{0,80}$/i,
  /^(?:this (?:web)?site|we) (?:and our partners )?uses? cookies\b.{0,200}$/i,
  /^(?:accept|reject|manage)(?: all)?(?: cookies)?$/i,
  /^(?:©|\(c\)|copyright) .{0,200}$/i,
  new RegExp(String.raw`^(?:${RIGHTS_RESERVED})\.?$`, 'i'),
  /^(?:\d+ )?comments?(?: \(\d+\))?$/i,
  /^(?:load|show|view|see) (?:more|all)(?: \w+){0,2}$/i,
  /^\d+ min(?:ute)?s? read$/i,
  /^(?:toc|table of contents|contents|inhalt(?:sverzeichnis)?)$/i,
  // The URL of a picture or video displayed in its place.
  /^<?https?:\/\/\S+$/i,
];

/** Longer lines say something. */
const LONGEST_LINE = 300;

/** Whether a line is page boilerplate. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const parts = text.split(/(?<=[.!?])\s+/);
  return (
    LINES.some((line) => line.test(text)) ||
    (parts.length > 1 && parts.every((part) => LINES.some((line) => line.test(part))))
  );
}
