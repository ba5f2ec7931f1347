/**
 * The little of WebAssembly's binary format that pruning needs
 * (https://webassembly.github.io/spec/core/binary/modules.html).
 */

/** Ids of sections. */
export const CUSTOM = 0;
export const IMPORT = 2;
export const DATA = 11;

const HEADER_BYTES = 8;
const I32_CONST = 0x41;
const END = 0x0b;

/** @typedef {{ readonly id: number, readonly body: Uint8Array }} Section */
/** @typedef {{ readonly address: number, readonly bytes: Uint8Array }} Segment data laid into memory at the start */

/** Reads numbers and bytes one after the other. */
class Reader {
  at = 0;
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  byte() {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error("The WebAssembly module ends too soon.");
    return byte;
  }

  /** An unsigned number of up to 32 bits, in LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** @param {number} length */
  take(length) {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

/**
 * Takes a module apart.
 * @param {Uint8Array} module
 * @returns {readonly Section[]}
 */
export function readSections(module) {
  const reader = new Reader(module.subarray(HEADER_BYTES));
  /** @type {Section[]} */
  const sections = [];
  while (!reader.done) {
    const id = reader.byte();
    sections.push({ id, body: reader.take(reader.number()) });
  }
  return sections;
}

/**
 * Puts a module together; the inverse of `readSections`.
 * @param {readonly Section[]} sections
 */
export function writeModule(sections) {
  const header = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  return concat([
    header,
    ...sections.flatMap(({ id, body }) => [Uint8Array.of(id), unsigned(body.length), body]),
  ]);
}

/**
 * Reads a data section whose segments all go to the first memory at a constant address.
 * @param {Uint8Array} body
 * @returns {readonly Segment[]}
 */
export function readSegments(body) {
  const reader = new Reader(body);
  return Array.from({ length: reader.number() }, () => {
    if (reader.byte() !== 0 || reader.byte() !== I32_CONST) throw new Error("A segment of an unknown kind.");
    const address = reader.number();
    if (reader.byte() !== END) throw new Error("A segment whose address is not constant.");
    return { address, bytes: reader.take(reader.number()) };
  });
}

/**
 * Writes a data section; the inverse of `readSegments`.
 * @param {readonly Segment[]} segments
 */
export function writeSegments(segments) {
  const parts = segments.flatMap(({ address, bytes }) => [
    Uint8Array.of(0, I32_CONST),
    signed(address),
    Uint8Array.of(END),
    unsigned(bytes.length),
    bytes,
  ]);
  return concat([unsigned(segments.length), ...parts]);
}

/**
 * A list of bytes joined.
 * @param {readonly Uint8Array[]} parts
 */
export const concat = (parts) => new Uint8Array(Buffer.concat(parts));

/** @param {number} value */
function unsigned(value) {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** @param {number} value at least 0; the seventh bit of the last byte says the sign, and so has to be clear */
function signed(value) {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x40) return Uint8Array.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
