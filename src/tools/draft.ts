import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../contracts/source-file.ts';
import { checkedDraft } from '../draft/checked-draft.ts';
import { draftPack } from '../draft/draft-pack.ts';
import { writeArticle } from '../draft/write-article.ts';
import { type DraftSource, readDraftSource } from '../infra/draft-source.ts';
import { isPageAddress } from '../infra/fetch-page.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { loadPack } from '../pack/load-pack.ts';
import type { Article } from '../pack/pack.ts';
import { countOf } from '../pack/show-text.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Drafts a knowledge pack from an article: its questions with quotes, facts, names, and what it does not say.

  npm run -s draft -- ARTICLE [--out DIR]   a file that ends in .md, .txt, .html or .docx
  npm run -s draft -- URL [--out DIR]       a page of the public internet

  --out DIR  where to write the pack; otherwise drafts/ and the article's name. Nothing that is there is overwritten
`;

const given = readArguments({ out: { type: 'string' } }, USAGE, { words: true });
if (given) {
  const [from, ...others] = given.positionals;
  if (from === undefined || others.length > 0) {
    process.stderr.write(
      `Expected one article or address, found ${from === undefined ? 'none' : given.positionals.length}.\n\n${USAGE}`,
    );
    process.exitCode = 2;
  } else {
    const problem = await draft(from, given.values.out);
    if (problem !== undefined) {
      process.stderr.write(`${problem}\n`);
      process.exitCode = 1;
    }
  }
}

/** Writes the draft and tells what is in it; or returns what is wrong, with nothing written. */
async function draft(from: string, out: string | undefined): Promise<string | undefined> {
  const source = await readDraftSource(from);
  if ('found' in source) return `${from}\n  expected ${source.expected}\n  found ${source.found}\n  ${source.advice}`;
  const read = cleanArticle(source);
  if ('problem' in read) return read.problem;
  const { article, file } = read;
  const drafted = draftPack({ articles: [article] });
  const { files, loaded } = checkedDraft(file, drafted);
  if (!loaded.withDrafts)
    return `The draft does not pass the check, so nothing is written.\n\n${formatProblems(loaded.problems)}`;
  const folder = out ?? join('drafts', source.name || 'article');
  // An article that is in the folder already stays as it is.
  const isThere =
    !isPageAddress(from) && resolve(from).startsWith(resolve(folder) + (process.platform === 'win32' ? '\\' : '/'));
  const toWrite = isThere ? files : [file, ...files];
  const refused = await writeNew(folder, toWrite);
  if (refused !== undefined) return refused;
  const { questions, facts, unanswered, names } = loaded.withDrafts;
  const drafts = [
    countOf(questions.length, 'question'),
    countOf(facts.length, 'fact'),
    countOf(unanswered.length, 'unanswered question'),
    countOf(names.length, 'name'),
  ];
  console.log(
    [
      `Drafted from “${article.title}”: ${drafts.join(', ')}.`,
      ...toWrite.map(({ path }) => `  ${join(folder, path)}`),
      ...(drafted.isEnglish
        ? []
        : [
            '',
            'The article is not in English: only its facts, names and, of an interview, its questions could be drafted.',
          ]),
      '',
      'Readers see none of it yet. Next:',
      `  1. KNOWLEDGE_DIR=${folder} npm start   and press “Review the drafts” on its page; or, in an editor, correct each entry and delete its line “draft: true”.`,
      `  2. npm run -s ask -- --drafts --knowledge ${folder} "…"   asks the drafts too.`,
      `  3. npm run -s knowledge -- --quality --knowledge ${folder}   checks the pack, and says what to write next.`,
    ].join('\n'),
  );
  return checkTogether(folder);
}

/** The article as it will be read from its file, which a page or document is written anew for. */
function cleanArticle({
  name,
  ending,
  text,
  url,
}: DraftSource): { article: Article; file: SourceFile } | { problem: string } {
  const path = `articles/${name || 'article'}`;
  const given: SourceFile = { path: `${path}${ending}`, text };
  const loaded = loadPack([given]);
  const [read] = loaded.pack?.articles ?? [];
  if (!read) return { problem: formatProblems(loaded.problems) };
  if (ending === '.md') return { article: read, file: given };
  const article = url !== undefined && read.url === undefined ? { ...read, url } : read;
  const file = { path: `${path}.md`, text: writeArticle(article) };
  const again = loadPack([file]).pack?.articles[0];
  const texts = ({ paragraphs }: Article) =>
    JSON.stringify(paragraphs.map(({ text: one, sentences }) => [one, sentences.length]));
  // Better as it came than changed on the way.
  if (again && texts(again) === texts(article)) return { article: again, file };
  return { article: read, file: given };
}

/** Writes files that are not there yet, all or none; returns which are. */
async function writeNew(folder: string, files: readonly SourceFile[]): Promise<string | undefined> {
  const there: string[] = [];
  for (const { path } of files)
    if (await stat(join(folder, path)).catch(() => undefined)) there.push(join(folder, path));
  if (there.length > 0) {
    return `Expected a folder without a pack, found ${there.join(', ')}. Nothing is written: give another folder with --out, or move what is there.`;
  }
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    return `${folder} cannot be written: ${(error as Error).message}`;
  }
  return undefined;
}

/** Whether the draft goes together with what was in its folder. */
async function checkTogether(folder: string): Promise<string | undefined> {
  const { files, problems: unread } = await readKnowledge(folder);
  const { problems } = loadPack(files, unread);
  return problems.length === 0
    ? undefined
    : `\nWith what was in ${folder} before there are problems:\n\n${formatProblems(problems)}`;
}
