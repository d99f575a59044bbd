import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Card } from '../../ui/card.ts';
import type { Language } from '../../words/catalogues.ts';
import { LANGUAGE_OF_LOCALE } from '../../words/language.ts';
import type { Wording } from '../../words/wording.ts';
import type { Command } from '../command.ts';
import type { Deps } from '../deps.ts';
import { type CommandInHelp, helpCard, helpMoreCard, STARTERS_SHOWN } from './help-card.ts';

/** Help with the commands open to all users, in the user's language. */
export function showHelp(wording: Wording, deps: Deps): Card {
  const starters = deps.answerer.starters(STARTERS_SHOWN);
  const others = deps.stories.titles().flatMap(({ id, title }) => (id === deps.id ? [] : title));
  return helpCard(wording, { starters, commands: commandsInHelp(wording, deps), others }, deps.pack);
}

/** The rest of help, for who wants it. */
export function showMoreHelp(wording: Wording, deps: Deps): Card {
  const { pack, privacyUrl, termsUrl } = deps;
  return helpMoreCard(wording, { commands: commandsInHelp(wording, deps), privacyUrl, termsUrl }, pack);
}

function commandsInHelp({ language }: Wording, { commands, commandIds }: Deps): CommandInHelp[] {
  const open = commands.filter(isForEverybody);
  return open.map(({ data }) => ({ ...inWordsOf(language, data), id: commandIds.get(data.name) }));
}

/** False for commands that need Manage Server. */
function isForEverybody({ data }: Command): boolean {
  return data.default_member_permissions === undefined || data.default_member_permissions === null;
}

function inWordsOf(language: Language, data: Command['data']): CommandInHelp {
  const name = inLanguage(language, data.name_localizations) ?? data.name;
  if (data.type === ApplicationCommandType.Message || !('description' in data)) return { name };
  return { name, description: inLanguage(language, data.description_localizations) ?? data.description };
}

type Localizations = Command['data']['name_localizations'];

function inLanguage(language: Language, localizations: Localizations): string | undefined {
  const texts = new Map(Object.entries(localizations ?? {}));
  const locales = Object.entries(LANGUAGE_OF_LOCALE).filter(([, spoken]) => spoken === language);
  return locales.map(([locale]) => texts.get(locale)).find((text) => typeof text === 'string') ?? undefined;
}
