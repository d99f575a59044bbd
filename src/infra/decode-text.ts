import type { UnreadText } from './text-file.ts';

const UTF8 = {
  expected: 'a text saved as UTF-8',
  advice: 'Open the file in an editor, check its special characters, and save it with the encoding UTF-8.',
};

/** Decodes a file: UTF-8 with or without BOM, UTF-16, or as an HTML page declares. */
export function decodeText(bytes: Uint8Array): string | UnreadText {
  const other = notTextReason(bytes);
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

/** Documents by their first bytes, whatever their ending. */
const DOCUMENTS: [string, string][] = [
  ['PK\x03\x04', 'a packed file, such as a Word document or a ZIP archive'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in Rich Text Format'],
  ['\xD0\xCF\x11\xE0', 'a document of an old version of Word or Excel'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x89PNG', 'a picture'],
];

function notTextReason(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return DOCUMENTS.find(([mark]) => start.startsWith(mark))?.[1];
}

/** Bytes that are enough to detect an encoding. */
const SAMPLE = 1_000;
/** In UTF-16, every second byte is zero for most alphabetic languages. */
const MOSTLY = 0.7;

/** Windows saves some texts as UTF-16, often without a BOM; undefined for anything else. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const emptyAt = (odd: number) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length * 2;
  if (emptyAt(1) > MOSTLY * sample.length) return 'utf-16le';
  return emptyAt(0) > MOSTLY * sample.length ? 'utf-16be' : undefined;
}

/** A page may declare its encoding, as Word's do. */
function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const declared = /<meta[^>]{1,200}charset=["']?([\w-]{3,40})/i.exec(start)?.[1];
  try {
    if (declared === undefined) return undefined;
    const decoder = new TextDecoder(declared, { fatal: true });
    const text = decoder.decode(bytes);
    // Node 20 decodes it as Latin-1, with control characters instead.
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return undefined;
  }
}

/** Characters 128 to 159. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function findBadText(bytes: Uint8Array): UnreadText {
  // Binary search for the longest valid beginning, as longer ones are never more valid.
  let valid = 0;
  let broken = bytes.length + 1;
  while (broken - valid > 1) {
    const middle = Math.floor((valid + broken) / 2);
    if (isValidBeginning(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  // Stops before the bad character, even if its first bytes are valid.
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
    // In stream mode a truncated last character is accepted.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
