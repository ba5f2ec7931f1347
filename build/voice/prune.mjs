import {
  CUSTOM,
  concat,
  DATA,
  IMPORT,
  readSections,
  readSegments,
  writeModule,
  writeSegments,
} from "./wasm-binary.mjs";

/** @typedef {import("./flite.mjs").AddressRange} AddressRange */
/** @typedef {import("./wasm-binary.mjs").Segment} Segment */

/**
 * Runs of fewer zeros than this stay inside a segment. Memory is zero without being told, but a further segment
 * costs some bytes and, in a compressed package, rather more than short runs of zeros do.
 */
const SHORTEST_GAP = 64;

/**
 * The module without its custom sections (names and debug information) and without the data in `unwanted`, which
 * will read as zeros. All else is as it was, at the addresses where it was.
 * @param {Uint8Array} module
 * @param {readonly AddressRange[]} unwanted
 */
export function prune(module, unwanted) {
  const kept = readSections(module).filter(({ id }) => id !== CUSTOM);
  return writeModule(
    kept.map(({ id, body }) => {
      if (id !== DATA) return { id, body };
      return {
        id,
        body: writeSegments(readSegments(body).flatMap((segment) => pruneSegment(segment, unwanted))),
      };
    }),
  );
}

/**
 * The data of `range` alone, as a module that does nothing but lay it into the memory it imports, `env.memory`.
 * @param {Uint8Array} module
 * @param {AddressRange} range
 */
export function excerpt(module, [start, end]) {
  const data = readSections(module).find(({ id }) => id === DATA);
  if (!data) throw new Error("The WebAssembly module has no data.");
  const outside = /** @type {const} */ ([
    [0, start],
    [end, Number.POSITIVE_INFINITY],
  ]);
  const segments = readSegments(data.body).flatMap((segment) => pruneSegment(segment, outside));
  const memory = [1, ...name("env"), ...name("memory"), 0x02, 0x00, 0];
  return writeModule([
    { id: IMPORT, body: Uint8Array.from(memory) },
    { id: DATA, body: writeSegments(segments) },
  ]);
}

/** @param {string} text */
const name = (text) => concat([Uint8Array.of(text.length), Buffer.from(text, "ascii")]);

/**
 * @param {Segment} segment
 * @param {readonly AddressRange[]} unwanted
 * @returns {readonly Segment[]}
 */
function pruneSegment({ address, bytes }, unwanted) {
  // A copy in any case: slice() of a Buffer, which files are read into, shares its bytes.
  const wanted = new Uint8Array(bytes);
  for (const [start, end] of unwanted)
    wanted.fill(0, Math.max(0, start - address), Math.max(0, end - address));
  /** @type {Segment[]} */
  const segments = [];
  for (let at = nextByte(wanted, 0); at < wanted.length; ) {
    const end = endOfRun(wanted, at);
    segments.push({ address: address + at, bytes: wanted.subarray(at, end) });
    at = nextByte(wanted, end);
  }
  return segments;
}

/**
 * Where the next byte that is not zero lies.
 * @param {Uint8Array} bytes
 * @param {number} from
 */
function nextByte(bytes, from) {
  let at = from;
  while (at < bytes.length && bytes[at] === 0) at++;
  return at;
}

/**
 * Where the stretch that begins at `from` ends, behind its last byte that is not zero.
 * @param {Uint8Array} bytes
 * @param {number} from
 */
function endOfRun(bytes, from) {
  let end = from + 1;
  for (let next = nextByte(bytes, end); next < bytes.length && next - end < SHORTEST_GAP; ) {
    end = next + 1;
    next = nextByte(bytes, end);
  }
  return end;
}
