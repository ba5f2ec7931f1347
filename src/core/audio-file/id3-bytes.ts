/** These bytes. */
export const bytesOf = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

/** A text of ISO 8859-1 letters, a byte each, without an end. */
export const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** An unsigned number of 32 bits, the most significant first. */
export function uint32(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

/** A text as UTF-16 with a byte order mark, little-endian, without an end: encoding 1 of ID3v2.3. */
export function uint16Text(text: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfe_ff, true);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}

/** One after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
