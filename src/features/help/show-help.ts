import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Card } from '../../ui/card.ts';
import type { Language } from '../../words/catalogues.ts';
import { LANGUAGE_OF_LOCALE } from '../../words/language.ts';
import type { Wording } from '../../words/wording.ts';
import type { Command } from '../command.ts';
import type { Deps } from '../deps.ts';
import { type CommandInHelp, helpCard, STARTERS_SHOWN } from './help-card.ts';

/** Help with the commands open to all users, in the user's language. */
export function showHelp(wording: Wording, { pack, answerer, commands, privacyUrl, termsUrl }: Deps): Card {
  const starters = answerer.starters(STARTERS_SHOWN);
  const shown = commands.filter(isForEverybody).map(({ data }) => inWordsOf(wording.language, data));
  return helpCard(wording, { starters, commands: shown, privacyUrl, termsUrl }, pack);
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
