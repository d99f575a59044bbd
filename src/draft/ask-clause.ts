import { askHow, askWhen, askWhere, askWhy, cutWhen, inner, type Question, question, wordAt } from './ask-when.ts';
import { askInverted, askSubject, type Told, textOf } from './build-question.ts';
import type { Span } from './phrase.ts';
import { headOf, readPhrase } from './phrase.ts';
import type { Token } from './tag-words.ts';
import { isSaying } from './verb-group.ts';
import { isWhen } from './when.ts';
import type { Beings } from './who.ts';

/** The questions that a clause answers, as far as they are sure. */
export function askClause(clause: Told, beings: Beings): Question[] {
  const asked: (Question | undefined)[] = [
    askWho(clause, beings),
    askAgent(clause, beings),
    askWhen(clause),
    askWhere(clause),
    askWhy(clause),
    askHow(clause),
    askHowMany(clause, beings),
    askWhat(clause, beings),
    askWhatToDo(clause),
    askWhatIs(clause, beings),
    askWhatHappened(clause),
  ];
  return asked.filter((one) => one !== undefined);
}

function askWho(clause: Told, beings: Beings): Question | undefined {
  const { tokens, subject, verb, rest } = clause;
  const isPronoun = tokens[subject.from]?.pos === 'PRON' && subject.to === subject.from + 1;
  const being = isPronoun ? 'person' : beings.of(tokens, subject.from, subject.to);
  const main = tokens[verb.main] as Token;
  if (being === undefined || rest.to - rest.from < 2 || /^there$/i.test(wordAt(clause, subject.from))) return undefined;
  // What somebody says is asked for as such; “what is a flag” asks for something else.
  if (isSaying(main) || main.pos === 'AUX' || /^(?:occur|happen|come|become|include|take)$/.test(main.lemma))
    return undefined;
  // “The museum is closed”: a building.
  if (being === 'group' && verb.isPassive && /^(?:close|open|locate)$/.test(main.lemma)) return undefined;
  // “The fall was caused by rain”: what the rain caused is known already.
  if (being === 'thing' && verb.isPassive && wordAt(clause, rest.from) === 'by') return undefined;
  return question(being === 'thing' ? 'what' : 'who', askSubject(being === 'thing' ? 'What' : 'Who', clause));
}

/** Participles that are the past as well, so that who did it can be asked: “Who built it?” */
const SAME_PAST =
  /(?:[^e]ed|caught|held|found|made|built|hit|led|sent|told|sold|bought|brought|won|paid|met|lost|heard|set|cut|kept|left|taught|fought|shot)$/i;

/** “was arrested by police”: “Who arrested him?” */
function askAgent(clause: Told, beings: Beings): Question | undefined {
  const { tokens, verb, rest, who } = clause;
  const main = tokens[verb.main] as Token;
  const by = tokens.findIndex((token, at) => at >= rest.from && at < rest.to && token.text === 'by');
  if (!verb.isPassive || by < 0 || !SAME_PAST.test(main.text) || verb.auxiliary === undefined) return undefined;
  if (!/^(?:was|were)$/i.test(wordAt(clause, verb.auxiliary)) || verb.main !== verb.auxiliary + 1) return undefined;
  const end = readPhrase(tokens, by + 1);
  const being = end > by + 1 ? beings.of(tokens, by + 1, end) : undefined;
  const isOdd = tokens
    .slice(by + 1, end)
    .some(({ pos, text }) => pos === 'NUM' || (being === 'thing' && /\p{Lu}/u.test(text)));
  if (being === undefined || isOdd) return undefined;
  const between = textOf(clause, { from: rest.from, to: by });
  return question(
    being === 'thing' ? 'what' : 'who',
    `${being === 'thing' ? 'What' : 'Who'} ${main.text} ${[who, between].filter(Boolean).join(' ')}?`,
  );
}

const AMOUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*|dozen|hundred|thousand|million|billion)$/i;
const SOME = /^(?:hundreds|thousands|dozens|millions)$/i;

/** How many of what is counted, as subject or as what is done. */
function askHowMany(clause: Told, beings: Beings): Question | undefined {
  const { tokens, subject, verb, rest } = clause;
  const ofSubject = counted(tokens, subject);
  const main = tokens[verb.main] as Token;
  if (ofSubject && rest.to - rest.from >= 1 && !isSaying(main)) {
    const words = tokens
      .slice(verb.from, verb.to)
      .map(({ text }) => text)
      .join(' ');
    return question('how-many', `How many ${ofSubject} ${words} ${textOf(clause, rest)}?`.replace(/\s+\?/, '?'));
  }
  // Directly behind a verb: “has 277 holes”, “to hold two votes”.
  for (let at = rest.from; at < Math.min(rest.to, rest.from + 6); at++) {
    const before = tokens[at - 1];
    if (before?.pos !== 'VERB' && at > rest.from) continue;
    if (at === rest.from && verb.isPassive) return undefined;
    const end = Math.min(rest.to, readPhrase(tokens, at));
    const noun = counted(tokens, { from: at, to: end });
    if (!noun || beings.of(tokens, at, end) === undefined) continue;
    const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0];
    return question('how-many', askInverted(`How many ${noun}`, clause, [{ from, to }], inner(clause)));
  }
  return undefined;
}

/** “votes” of “two votes”, “vendors” of “hundreds of vendors”; nothing where nothing is counted. */
function counted(tokens: readonly Token[], { from, to }: Span): string | undefined {
  let at = from;
  while (
    /^(?:about|around|nearly|almost|over|at|least|more|than|only|some|an|estimated|up|to|the|just)$/i.test(
      tokens[at]?.text ?? '',
    )
  )
    at += 1;
  const first = tokens[at]?.text ?? '';
  const isSome = SOME.test(first) && tokens[at + 1]?.text === 'of';
  if (!isSome && !AMOUNT.test(first)) return undefined;
  at += isSome ? 2 : 1;
  while (AMOUNT.test(tokens[at]?.text ?? '')) at += 1;
  const words = tokens.slice(at, to);
  const head = headOf(tokens, at, to);
  const end = head ? words.indexOf(head) : -1;
  const noun = words.slice(0, end + 1);
  // “4 million pounds” is no count, and “one vote” needs no “many”.
  if (head?.pos !== 'NOUN' || !/s$|^(?:people|men|women|children)$/.test(head.text)) return undefined;
  if (
    /^(?:dollars|euros|pounds|percent|times|years|days|weeks|months|hours|minutes|miles|metres|meters|kilometres|kilometers|feet|degrees)$/.test(
      head.text,
    )
  )
    return undefined;
  return noun.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos))
    ? noun.map(({ text }) => text).join(' ')
    : undefined;
}

/** Verbs that say little without what follows. */
const LIGHT =
  /^(?:have|take|make|get|be|do|see|become|give|remain|face|put|set|go|come|keep|let|leave|mean|include|accommodate|run|lead|feel|play|need|want|call|find|show|use|treat|help|turn|reach|cover|contain|hold|carry|mark|draw)$/;

const LONGEST_DOER = 7;

/** What, or whom, somebody did it to. */
function askWhat(clause: Told, beings: Beings): Question | undefined {
  const { tokens, verb, rest, subject } = clause;
  const main = tokens[verb.main] as Token;
  const isDenied = tokens.slice(verb.from, verb.to).some(({ text }) => /^(?:not|never|no)$/i.test(text));
  if (main.pos !== 'VERB' || verb.isPassive || isDenied || LIGHT.test(main.lemma)) return undefined;
  const first = tokens[rest.from];
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos)) return undefined;
  const end = readPhrase(tokens, rest.from);
  const being = end > rest.from && end <= rest.to ? beings.of(tokens, rest.from, end) : undefined;
  const doer = beings.of(tokens, subject.from, subject.to);
  if (
    being === undefined ||
    /^(?:AUX|PART)$/.test(tokens[end]?.pos ?? '') ||
    (isSaying(main) && main.lemma !== 'announce')
  )
    return undefined;
  // “saw the team win”: what is done is the winning.
  if (
    tokens[end]?.pos === 'VERB' &&
    !/^(?:held|made|called|used)$/.test(tokens[end]?.text ?? '') &&
    tokens[end]?.lemma === tokens[end]?.text
  )
    return undefined;
  const lead = clause.lead && textOf(clause, clause.lead);
  const cut = cutWhen(clause);
  const when = lead !== undefined && isWhen(lead) ? lead : cut && clause.sentence.slice(cut.from, cut.to);
  if (doer === undefined && !/^\p{Lu}/u.test(clause.who)) return undefined;
  if (/^an? /i.test(clause.who) || clause.who.split(' ').length > LONGEST_DOER) return undefined;
  const plain = askInverted(being === 'person' ? 'Who' : 'What', clause, [], rest.from);
  if (plain === undefined) return undefined;
  const time =
    when && !/yesterday|today|tomorrow|tonight|last|this|next|ago/i.test(when)
      ? ` ${when.charAt(0).toLowerCase()}${when.slice(1)}`
      : '';
  return question(being === 'person' ? 'who' : 'what', `${plain.slice(0, -1)}${time}?`);
}

const AIMS =
  /^(?:plan|intend|want|wish|hope|decide|refuse|agree|promise|vow|aim|seek|threaten|offer|propose|ask|expect)$/;
const URGED = /^(?:encourage|urge|ask|advise|order|tell|allow|require|force|expect|warn|invite|force)$/;

/** “intends to hold two votes”: “What does it intend to do?” */
function askWhatToDo(clause: Told): Question | undefined {
  const { tokens, verb, rest } = clause;
  const main = tokens[verb.main] as Token;
  const follows = wordAt(clause, rest.from) === 'to' && tokens[rest.from + 1]?.pos === 'VERB';
  if (!follows || !(verb.isPassive ? URGED : AIMS).test(main.lemma)) return undefined;
  const plain = askInverted('What', clause, [], rest.from);
  return plain === undefined ? undefined : question('what-to-do', `${plain.slice(0, -1)} to do?`);
}

const SUFFERED =
  /^(?:kill|injure|wound|hurt|damage|destroy|delay|cancel|postpone|close|shut|arrest|detain|steal|evacuate|flood|attack|rescue|suspend|demolish|sink|hack|ban|remove|break|burn|wreck|expel|fine|deduct|sentence|convict)$/;

/** “The match was delayed”: “What happened to the match?” */
function askWhatHappened({ tokens, verb, who }: Told): Question | undefined {
  const main = tokens[verb.main] as Token;
  const isPast = /^(?:was|were)$/i.test(tokens[verb.auxiliary ?? -1]?.text ?? '');
  const isSure = verb.isPassive && isPast && verb.main === (verb.auxiliary ?? 0) + 1;
  return isSure && SUFFERED.test(main.lemma) ? question('what', `What happened to ${who}?`) : undefined;
}

/** “Homeopathy is a form of …”: “What is homeopathy?” */
function askWhatIs(clause: Told, beings: Beings): Question | undefined {
  const { tokens, verb, rest, subject } = clause;
  const main = tokens[verb.main] as Token;
  if (main.pos !== 'AUX' || verb.main !== verb.auxiliary || !/^(?:is|are)$/i.test(main.text)) return undefined;
  const first = tokens[rest.from];
  if (first?.pos !== 'DET' || /^(?:this|that|these|those|no)$/i.test(first.text)) return undefined;
  if (tokens.slice(subject.from, subject.to).some(({ pos }) => /^(?:PRON|DET|ADP)$/.test(pos))) return undefined;
  const being = beings.of(tokens, subject.from, subject.to);
  return question('what', `${being === 'person' ? 'Who' : 'What'} ${main.text} ${clause.who}?`);
}
