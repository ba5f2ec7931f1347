import { decodePng } from "./png.ts";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Where a colour is in a picture: how many pixels, and the box around them (half-open), null if there are none. */
export interface Found {
  readonly count: number;
  readonly box: Box | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Looks for pixels of exactly one colour in a screenshot (PNG), in the whole of it or within a box. */
export function findColour(png: Uint8Array, [red, green, blue]: Colour, within?: Box): Found {
  const { width, height, channels, bytes } = decodePng(png);
  const [left, top] = [Math.max(0, Math.floor(within?.left ?? 0)), Math.max(0, Math.floor(within?.top ?? 0))];
  const right = Math.min(width, Math.ceil(within?.right ?? width));
  const bottom = Math.min(height, Math.ceil(within?.bottom ?? height));
  let count = 0;
  let box: Box | null = null;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * channels;
      if (bytes[at] !== red || bytes[at + 1] !== green || bytes[at + 2] !== blue) continue;
      count++;
      box = around(box, x, y);
    }
  }
  return { count, box };
}

function around(box: Box | null, x: number, y: number): Box {
  if (box === null) return { left: x, top: y, right: x + 1, bottom: y + 1 };
  return {
    left: Math.min(box.left, x),
    top: Math.min(box.top, y),
    right: Math.max(box.right, x + 1),
    bottom: Math.max(box.bottom, y + 1),
  };
}
