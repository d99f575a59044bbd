import type { APIEmbed } from 'discord-api-types/v10';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { checkScheme } from './url-rules.ts';

/** The most characters that all embeds of a message may hold together. */
const MOST_IN_ALL = 6_000;

/** What Discord asks of embeds beyond the lengths in its schema. */
export function checkEmbeds(embeds: readonly APIEmbed[], path: Path): FormProblem[] {
  const problems = embeds.flatMap((embed, index) => checkEmbed(embed, [...path, index]));
  const size = embeds.reduce((sum, embed) => sum + sizeOf(embed), 0);
  if (size > MOST_IN_ALL) {
    problems.push(at(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_IN_ALL}`));
  }
  return problems;
}

function checkEmbed(embed: APIEmbed, path: Path): FormProblem[] {
  const { title, description, fields, author, footer, image, thumbnail } = embed;
  const holdsSomething = title?.trim() || description?.trim() || fields?.length || author?.name || footer?.text;
  return [
    ...(holdsSomething || image || thumbnail ? [] : [problem.required([...path, 'description'])]),
    ...(fields ?? []).flatMap((field, index) => [
      ...(field.name.trim() ? [] : [problem.required([...path, 'fields', index, 'name'])]),
      ...(field.value.trim() ? [] : [problem.required([...path, 'fields', index, 'value'])]),
    ]),
    ...checkScheme(embed.url, [...path, 'url']),
    ...checkScheme(author?.url, [...path, 'author', 'url']),
    ...checkScheme(author?.icon_url, [...path, 'author', 'icon_url'], 'attachment'),
    ...checkScheme(footer?.icon_url, [...path, 'footer', 'icon_url'], 'attachment'),
    ...checkScheme(image?.url, [...path, 'image', 'url'], 'attachment'),
    ...checkScheme(thumbnail?.url, [...path, 'thumbnail', 'url'], 'attachment'),
  ];
}

function sizeOf({ title, description, fields, author, footer }: APIEmbed): number {
  const texts = [
    title,
    description,
    author?.name,
    footer?.text,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
