import { wordingFor } from '../../src/words/wording.ts';

/** The bot's own words as most tests read them. */
export const ENGLISH = wordingFor('en-US');
