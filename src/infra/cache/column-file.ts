import { createHash } from 'node:crypto';
import type { Column, Columns } from '../../contracts/cache.ts';
import type { Steps } from '../../contracts/steps.ts';

/**
 * Columns in one file: a line that tells the format and the key, the checksum of the rest, the length of the table of contents,
 * the table, and the columns: numbers as the processor has them, so that they are used where they lie; texts as lists in JSON, in pieces.
 */
const FORMAT = 'footnote cache 1';
const CHECKSUM = 32;
/** Numbers lie at multiples of the largest number. */
const ALIGNED = 8;
const LONGEST_CONTENTS = 1_000_000;
/** Bytes hashed, characters written, or texts parsed in one step. */
const BYTES_A_STEP = 1_000_000;
const CHARACTERS_A_PIECE = 100_000;

const KINDS = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };
type Kind = keyof typeof KINDS | 'text';

type Piece = [offset: number, length: number];

/** A column: its kind, and where its pieces are. */
type Place = [group: string, name: string, kind: Kind, pieces: Piece[]];

/** The parts of a file, to be written in this order. */
export function* encodeColumns(key: string, groups: Record<string, Columns>): Steps<Uint8Array[]> {
  const contents: Place[] = [];
  const body: Uint8Array[] = [];
  let offset = 0;
  const append = (bytes: Uint8Array): Piece => {
    const at = offset;
    const gap = (ALIGNED - (bytes.length % ALIGNED)) % ALIGNED;
    body.push(bytes, new Uint8Array(gap));
    offset += bytes.length + gap;
    return [at, bytes.length];
  };
  for (const [group, columns] of Object.entries(groups)) {
    for (const [name, column] of Object.entries(columns)) {
      const pieces: Piece[] = [];
      for (const bytes of bytesOf(column)) {
        pieces.push(append(bytes));
        yield;
      }
      contents.push([group, name, kindOf(column), pieces]);
    }
  }
  const table = padded(Buffer.from(JSON.stringify(contents)));
  const head = padded(Buffer.from(`${FORMAT}\n${key}\n`));
  const length = new Uint8Array(Float64Array.of(table.length).buffer);
  const checksum = yield* hash([length, table, ...body]);
  return [head, checksum, length, table, ...body];
}

/** What a file holds; undefined if it is damaged, or of another key or format. */
export function* decodeColumns(key: string, file: Uint8Array<ArrayBuffer>): Steps<Map<string, Columns> | undefined> {
  const head = padded(Buffer.from(`${FORMAT}\n${key}\n`));
  const start = head.length + CHECKSUM;
  if (file.length < start + ALIGNED || !head.equals(file.subarray(0, head.length))) return undefined;
  const checksum = yield* hash([file.subarray(start)]);
  if (!checksum.equals(file.subarray(head.length, start))) return undefined;
  const [length = 0] = new Float64Array(file.buffer, file.byteOffset + start, 1);
  if (!(length >= 0 && length <= LONGEST_CONTENTS)) return undefined;
  try {
    const table = file.subarray(start + ALIGNED, start + ALIGNED + length);
    return yield* readPlaces(JSON.parse(textOf(table)) as Place[], file.subarray(start + ALIGNED + length));
  } catch {
    // Made to look right: whoever wrote it knew the checksum.
    return undefined;
  }
}

/** @throws an error of any kind if anything is not as written by `encodeColumns` */
function* readPlaces(places: Place[], body: Uint8Array<ArrayBuffer>): Steps<Map<string, Columns>> {
  const groups = new Map<string, Columns>();
  for (const [group, name, kind, pieces] of places) {
    const columns = groups.get(group) ?? Object.create(null);
    groups.set(group, columns);
    if (kind === 'text') {
      const texts: string[] = [];
      for (const piece of pieces) {
        for (const text of JSON.parse(textOf(pieceOf(body, piece))) as unknown[]) {
          if (typeof text !== 'string') throw new TypeError('expected a text');
          texts.push(text);
        }
        yield;
      }
      columns[name] = texts;
    } else {
      const { buffer, byteOffset, length } = pieceOf(body, pieces[0]);
      const size = Object.hasOwn(KINDS, kind) ? length / KINDS[kind].BYTES_PER_ELEMENT : Number.NaN;
      if (!Number.isInteger(size)) throw new RangeError('expected whole numbers of a known kind');
      columns[name] = new KINDS[kind](buffer, byteOffset, size);
    }
  }
  return groups;
}

function pieceOf(body: Uint8Array<ArrayBuffer>, [offset, length]: Piece = [-1, 0]): Uint8Array<ArrayBuffer> {
  if (!(offset >= 0 && length >= 0 && offset + length <= body.length))
    throw new RangeError('expected a piece of the file');
  return body.subarray(offset, offset + length);
}

function* bytesOf(column: Column): Generator<Uint8Array> {
  if (!isTexts(column)) {
    yield new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    return;
  }
  let piece: string[] = [];
  let characters = 0;
  for (const text of column) {
    piece.push(text);
    characters += text.length;
    if (characters < CHARACTERS_A_PIECE) continue;
    yield Buffer.from(JSON.stringify(piece));
    piece = [];
    characters = 0;
  }
  yield Buffer.from(JSON.stringify(piece));
}

function kindOf(column: Column): Kind {
  if (isTexts(column)) return 'text';
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return kinds.find((kind) => column instanceof KINDS[kind]) ?? 'u8';
}

function isTexts(column: Column): column is readonly string[] {
  return Array.isArray(column);
}

function* hash(parts: Uint8Array[]): Steps<Buffer> {
  const sha = createHash('sha256');
  for (const part of parts) {
    for (let at = 0; at < part.length; at += BYTES_A_STEP) {
      sha.update(part.subarray(at, at + BYTES_A_STEP));
      yield;
    }
  }
  return sha.digest();
}

function padded(bytes: Buffer): Buffer {
  const gap = (ALIGNED - (bytes.length % ALIGNED)) % ALIGNED;
  return Buffer.concat([bytes, Buffer.alloc(gap, ' ')]);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
