import type { UnreadText } from './text-file.ts';

const UTF8 = {
  expected: 'a text saved as UTF-8',
  advice: 'Open the file in an editor, check its special characters, and save it with the encoding UTF-8.',
};

/** Decodes a file: UTF-8 without byte order mark, UTF-16, or as a page says itself. */
export function decodeText(bytes: Uint8Array): string | UnreadText {
  const other = tellNoText(bytes);
  if (other !== undefined) return { ...NO_TEXT, found: other };
  try {
    return new TextDecoder(findUtf16(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAsDeclared(bytes) ?? findBadText(bytes);
  }
}

const NO_TEXT = {
  expected: 'a text',
  advice: 'Open it with the program that made it, and copy its text into a new file; or move it out of the folder.',
};

/** Documents by their first bytes, whatever their name ends in. */
const DOCUMENTS: [string, string][] = [
  ['PK\x03\x04', 'a packed file, such as a Word document or a ZIP archive'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in Rich Text Format'],
  ['\xD0\xCF\x11\xE0', 'a document of an old version of Word or Excel'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x89PNG', 'a picture'],
];

function tellNoText(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return DOCUMENTS.find(([mark]) => start.startsWith(mark))?.[1];
}

/** How much of a file tells its encoding, in bytes. */
const SAMPLE = 1_000;
/** Of two bytes of UTF-16 one is empty in most languages that are written in letters. */
const MOSTLY = 0.7;

/** Windows saves some texts as UTF-16, by no means always with a mark at their beginning; nothing for any other. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const emptyAt = (odd: number) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length * 2;
  if (emptyAt(1) > MOSTLY * sample.length) return 'utf-16le';
  return emptyAt(0) > MOSTLY * sample.length ? 'utf-16be' : undefined;
}

/** A page may say itself how it is encoded, as Word's do. */
function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const declared = /<meta[^>]{1,200}charset=["']?([\w-]{3,40})/i.exec(start)?.[1];
  try {
    if (declared === undefined) return undefined;
    const decoder = new TextDecoder(declared, { fatal: true });
    const text = decoder.decode(bytes);
    // Node 20 takes it for Latin-1, which has control characters in their place.
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return undefined;
  }
}

/** The characters from 128 to 159. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function findBadText(bytes: Uint8Array): UnreadText {
  // A longer beginning is never more valid than a shorter one, so the longest valid one can be found by halving.
  let valid = 0;
  let broken = bytes.length + 1;
  while (broken - valid > 1) {
    const middle = Math.floor((valid + broken) / 2);
    if (isValidBeginning(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  // What is decoded ends before the bad character, even where the first bytes of that are valid.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  const lines = before.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const byte = bytes[Buffer.byteLength(before)]?.toString(16).toUpperCase();
  return {
    ...UTF8,
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    found:
      valid === bytes.length
        ? 'a character that is cut off at the end of the file'
        : `a byte (${byte}) that is no UTF-8 character`,
  };
}

function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    // As a stream, the decoder accepts a character that is cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
