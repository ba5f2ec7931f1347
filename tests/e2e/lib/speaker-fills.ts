import type { Page } from "puppeteer-core";
import { type Colour, findColour } from "./pixels.ts";

/** The fills of the quotations of nobody who is named, and of the speakers in the order they first speak (agent.css). */
const FILLS: readonly Colour[] = [
  [0xec, 0xec, 0xec],
  [0xd3, 0xe9, 0xff],
  [0xff, 0xe0, 0xd1],
  [0xd8, 0xf3, 0xdc],
  [0xf3, 0xde, 0xfa],
  [0xe9, 0xec, 0xcb],
];
const LEAST_PIXELS = 200;

/** Which fills of quotations are seen anywhere on the page, as places in the order of speakers; 0 is nobody. */
export async function speakerFills(page: Page): Promise<readonly number[]> {
  const picture = await page.screenshot({ fullPage: true });
  return FILLS.flatMap((fill, mark) => (findColour(picture, fill).count >= LEAST_PIXELS ? [mark] : []));
}
