import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { inRepository } from "../../build/repository.mjs";
import { decodePng, type Picture } from "../e2e/lib/png.ts";

const read = async (name: string, size: number): Promise<Picture> =>
  decodePng(await readFile(inRepository("icons", `${name}-${size}.png`)));

/** Which pixels are painted at all, colour aside. */
const shape = ({ bytes, channels }: Picture): string =>
  Array.from({ length: bytes.length / channels }, (_, pixel) => (bytes[pixel * channels + 3] ?? 0) > 127)
    .map(Number)
    .join("");

test.each([16, 32, 48, 128])(
  "icons of %i px have that size and differ by shape, not by colour alone",
  async (size) => {
    const [article, idle] = await Promise.all([read("article", size), read("idle", size)]);
    for (const { width, height } of [article, idle]) expect([width, height]).toEqual([size, size]);
    expect(shape(article)).not.toBe(shape(idle));
  },
);

test("the store's icon keeps a clear border of 16 pixels", async () => {
  const { width, bytes, channels } = await read("article", 128);
  const alpha = (x: number, y: number) => bytes[(y * width + x) * channels + 3];
  for (let at = 0; at < width; at++) {
    for (const edge of [0, 15, 112, 127]) {
      expect(alpha(at, edge)).toBe(0);
      expect(alpha(edge, at)).toBe(0);
    }
  }
});
