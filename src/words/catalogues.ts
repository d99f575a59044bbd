import de from './catalogues/de.json' with { type: 'json' };
import { en } from './catalogues/en.ts';
import es from './catalogues/es.json' with { type: 'json' };
import fr from './catalogues/fr.json' with { type: 'json' };
import ko from './catalogues/ko.json' with { type: 'json' };
import pl from './catalogues/pl.json' with { type: 'json' };
import ptBR from './catalogues/pt-BR.json' with { type: 'json' };
import uk from './catalogues/uk.json' with { type: 'json' };

/** Texts by key; a text with a count has one per plural form: `key_one`, `key_few`, … */
export type Catalogue = Record<string, string>;

/** By IETF language tag. A new language needs its file and its lines here. */
const BY_LANGUAGE = { en, uk, pl, de, fr, es, 'pt-BR': ptBR, ko };

/** The languages of the bot's own words. */
export type Language = keyof typeof BY_LANGUAGE;

export const catalogues: Record<Language, Catalogue> = BY_LANGUAGE;
