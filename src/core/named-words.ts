import type { Pack } from './pack/pack.ts';
import type { Reader } from './understand/understand.ts';

/** The words that stand for the pack's names where a text has been read, such as "north_korea"; not those for its other words, such as "troops". */
export function namedWords(pack: Pack, reader: Reader): Set<string> {
  return new Set(
    pack.names
      .filter(({ name }) => /\p{Lu}/u.test(name))
      .flatMap(({ name }) => {
        const { terms } = reader.read(name);
        return terms.length === 1 ? terms.map(({ word }) => word) : [];
      }),
  );
}
