import { inflateSync } from "node:zlib";

/** A picture: `channels` bytes a pixel (red, green, blue, perhaps alpha), row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly bytes: Uint8Array;
}

const SIGNATURE_BYTES = 8;
/** Length and type before a chunk's data, checksum after it. */
const CHUNK_HEAD_BYTES = 8;
const CHUNK_TAIL_BYTES = 4;

/** Decodes a browser's screenshot: 8 bits a channel, true colour, not interlaced (PNG, ISO/IEC 15948). */
export function decodePng(file: Uint8Array): Picture {
  const png = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const parts: Buffer[] = [];
  let header = png.subarray(0, 0);
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + CHUNK_HEAD_BYTES);
    const data = png.subarray(at + CHUNK_HEAD_BYTES, at + CHUNK_HEAD_BYTES + length);
    if (type === "IHDR") header = data;
    if (type === "IDAT") parts.push(data);
    at += CHUNK_HEAD_BYTES + length + CHUNK_TAIL_BYTES;
  }
  const [depth, colour, , , interlace] = header.subarray(8);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error("This is no picture that a browser takes.");
  }
  const [width, height, channels] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    colour === 2 ? 3 : 4,
  ] as const;
  return {
    width,
    height,
    channels,
    bytes: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels),
  };
}

/** Undoes the prediction each row was stored with, in place, and drops the byte before each row that names it. */
function unfilter(data: Buffer, rowBytes: number, channels: number): Uint8Array {
  const rows = data.length / (rowBytes + 1);
  const bytes = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowBytes + 1)] ?? 0;
    const source = row * (rowBytes + 1) + 1;
    const target = row * rowBytes;
    for (let column = 0; column < rowBytes; column++) {
      const at = target + column;
      const left = column >= channels ? (bytes[at - channels] ?? 0) : 0;
      const above = row > 0 ? (bytes[at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (bytes[at - rowBytes - channels] ?? 0) : 0;
      bytes[at] = (data[source + column] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return bytes;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** Whichever neighbour is nearest to `left + above - corner`. */
function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
