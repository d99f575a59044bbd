import de from './catalogues/de.json' with { type: 'json' };
import { en } from './catalogues/en.ts';
import es from './catalogues/es.json' with { type: 'json' };
import fr from './catalogues/fr.json' with { type: 'json' };
import ko from './catalogues/ko.json' with { type: 'json' };
import pl from './catalogues/pl.json' with { type: 'json' };
import ptBR from './catalogues/pt-BR.json' with { type: 'json' };
import uk from './catalogues/uk.json' with { type: 'json' };
import type { Language } from './language.ts';

/** Texts by key; a text that depends on a number has one for each plural form of its language: `key_one`, `key_few`, … */
export type Catalogue = Record<string, string>;

export const catalogues: Record<Language, Catalogue> = { en, uk, pl, de, fr, es, 'pt-BR': ptBR, ko };
