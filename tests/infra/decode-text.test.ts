import { expect, test } from 'vitest';
import { decodeText, findUtf16 } from '../../src/infra/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => utf16(text).swap16();

test.each([
  ['nothing', bytes(), ''],
  ['UTF-8', bytes('Käse 🐐'), 'Käse 🐐'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
  ['UTF-16 with its mark', bytes([0xff, 0xfe], [...utf16('Käse')]), 'Käse'],
  ['UTF-16 the other way round', bytes([0xfe, 0xff], [...swapped('Käse')]), 'Käse'],
  ['UTF-16 without a mark', utf16('The ferry sails.'), 'The ferry sails.'],
  ['UTF-16 the other way round without a mark', swapped('The ferry sails.'), 'The ferry sails.'],
  [
    'a page that says what it is in',
    bytes('<meta charset="windows-1252"><p>', [0x93, 0xe4, 0x94, 0x80]),
    '<meta charset="windows-1252"><p>“ä”€',
  ],
  ['a page in Latin-2', bytes('<meta charset=iso-8859-2>', [0xb1]), '<meta charset=iso-8859-2>ą'],
])('a text in %s is read', (_, given, text) => {
  expect(decodeText(given)).toBe(text);
});

test.each([
  ['PK\x03\x04', 'a packed file, such as a Word document or a ZIP archive'],
  ['%PDF-1.7', 'a PDF'],
  ['{\\rtf1', 'a document in Rich Text Format'],
  ['\xD0\xCF\x11\xE0', 'a document of an old version of Word or Excel'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x89PNG\r', 'a picture'],
])('what begins with %j is no text', (start, found) => {
  expect(decodeText(Buffer.from(`${start}rest`, 'latin1'))).toMatchObject({ expected: 'a text', found });
});

test.each([
  ['at once', bytes([0xe4]), 1, 1, 'a character that is cut off at the end of the file'],
  ['a byte that begins none', bytes([0xff, 0x61]), 1, 1, 'a byte (FF) that is no UTF-8 character'],
  ['within a line', bytes('one\ntwo ä', [0x80], 'x'), 2, 6, 'a byte (80) that is no UTF-8 character'],
  [
    'behind the line ends of Windows',
    bytes('one\r\ntwo\r', [0xc3, 0x28]),
    3,
    1,
    'a byte (C3) that is no UTF-8 character',
  ],
  ['behind a goat', bytes('🐐', [0xf0, 0x9f]), 1, 2, 'a character that is cut off at the end of the file'],
  ['behind its mark', bytes([0xef, 0xbb, 0xbf], 'a', [0xff]), 1, 2, 'a byte (FF) that is no UTF-8 character'],
  [
    'where an unknown charset is declared',
    bytes('<meta charset=nonsense>', [0xff]),
    1,
    24,
    'a byte (FF) that is no UTF-8 character',
  ],
])('a bad character %s is told with its place', (_, given, line, column, found) => {
  expect(decodeText(given)).toMatchObject({ expected: 'a text saved as UTF-8', line, column, found });
});

test.each([
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xff], undefined],
  [[0xfe, 0xfe], undefined],
  [[...utf16('abc')], 'utf-16le'],
  [[...swapped('abc')], 'utf-16be'],
  // Seven of ten second bytes are not more than seven of ten.
  [[...utf16('abcdefg'), 1, 1, 1, 1, 1, 1], undefined],
  [[...utf16('abcdefgh'), 1, 1, 1, 1], 'utf-16le'],
  [[97, 98], undefined],
  [[], undefined],
])('the bytes %j are %s', (given, encoding) => {
  expect(findUtf16(Uint8Array.from(given))).toBe(encoding);
});
