import type { Answerer } from '../answers/answer.ts';
import { toAnswerJson } from '../answers/answer-json.ts';
import { trainAnswerer } from '../answers/answerer.ts';
import { toCheckJson } from '../answers/check-claim/check-json.ts';
import { makeCompleter } from '../answers/complete/complete-question.ts';
import { explainAnswer } from '../answers/explain/explain.ts';
import { entryChoices } from '../features/ask/entry-choices.ts';
import type { Pack } from '../pack/pack.ts';
import { readArguments } from './arguments.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { formatAnswer } from './format-answer.ts';
import { formatCheck } from './format-check.ts';
import { formatExplanation } from './format-explanation.ts';
import { openCachedPack, PACK_OPTIONS, PACK_USAGE } from './open-pack.ts';
import { readLines } from './read-lines.ts';

const USAGE = `Asks the story a question.

  npm run -s ask -- "How far can they strike?"      an answer to read
  npm run -s ask -- --explain "…"                   and why, and what to change in the pack
  npm run -s ask -- --json "…"                      one JSON object
  npm run -s ask -- --jsonl < questions.txt         one question a line in, one JSON object a line out
  npm run -s ask -- --complete "how far"            what is offered to a reader who has typed that much; also with --json
  npm run -s ask -- --complete --jsonl < drafts.txt     one draft a line in, one JSON object a line out
  npm run -s ask -- --check "They can strike 300 miles"  what the story has to a claim; also with --json
  npm run -s ask -- --check --jsonl < claims.txt    one claim a line in, one JSON object a line out

  --drafts         entries marked draft: true answer too
${PACK_USAGE}`;

const flag = { type: 'boolean' } as const;
const given = readArguments(
  {
    ...PACK_OPTIONS,
    json: flag,
    jsonl: flag,
    explain: flag,
    complete: flag,
    check: flag,
    drafts: flag,
  },
  USAGE,
  {
    words: true,
  },
);
if (given) {
  const { json, jsonl, explain, complete, check } = given.values;
  const question = given.positionals.join(' ');
  if (complete && check) {
    process.stderr.write(`Expected --complete or --check, not both.\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (!jsonl && given.positionals.length === 0) {
    process.stderr.write(`Expected a ${check ? 'claim' : 'question'} in quotation marks.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const opened = await openCachedPack(given.values);
    if (opened) {
      allowClosedPipe();
      const { pack, cache } = opened;
      const answerer = complete ? undefined : trainAnswerer(pack, cache);
      const reply = !answerer
        ? completing(pack)
        : check
          ? checking(pack, answerer)
          : answering(pack, answerer, explain);
      const toLine = (text: string) => `${onOneLine(JSON.stringify(reply.object(text)))}\n`;
      if (jsonl) {
        for await (const line of readLines(process.stdin)) process.stdout.write(toLine(line));
      } else if (json) {
        process.stdout.write(toLine(question));
      } else {
        process.stdout.write(reply.text(question));
      }
      await opened.save();
    }
  }
}

/** Output for a text: an object for programs, or text for people. */
interface PrintedReply {
  object(text: string): object;
  text(text: string): string;
}

function answering(pack: Pack, answerer: Answerer, explain = false): PrintedReply {
  return {
    object: (question) => toAnswerJson(answerer.ask(question)),
    text(question) {
      const answer = answerer.ask(question);
      const explanation = explain ? `\n${formatExplanation(explainAnswer(answer, pack), answer.left)}\n` : '';
      return `${formatAnswer(answer, pack)}\n${explanation}`;
    },
  };
}

function completing(pack: Pack): PrintedReply {
  const completer = makeCompleter(pack);
  const choices = (typed: string) =>
    entryChoices(completer, typed).map(({ name, value }) => ({ id: value, text: name }));
  return {
    object: (typed) => ({ typed, choices: choices(typed) }),
    text: (typed) =>
      choices(typed)
        .map(({ text }) => `${text}\n`)
        .join(''),
  };
}

function checking(pack: Pack, { check }: Answerer): PrintedReply {
  return {
    object: (claim) => toCheckJson(claim, check(claim)),
    text: (claim) => `${formatCheck(claim, check(claim), pack)}\n`,
  };
}

/** JSON allows Unicode line separators, which some line readers split at. */
function onOneLine(json: string): string {
  return json.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
