import { readFile, writeFile } from "node:fs/promises";
import { runAsCommand } from "./command/run.mjs";
import { provision } from "./provision.mjs";
import { inRepository } from "./repository.mjs";

const SIZES = [16, 32, 48, 128];
/** The stores want the largest with a clear border: 96 pixels of drawing inside 128. */
const DRAWN = new Map([[128, 96]]);

/** Draws `icons/article.svg` and `icons/idle.svg` as PNGs, with the installed Chromium; the PNGs are committed. */
async function drawIcons() {
  const { chrome } = await provision({ browsers: ["chrome"], sound: false });
  const { launch } = await import("puppeteer-core");
  const browser = await launch({ executablePath: chrome, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const name of ["article", "idle"]) {
      const svg = await readFile(inRepository("icons", `${name}.svg`), "utf8");
      for (const size of SIZES) {
        const drawn = DRAWN.get(size) ?? size;
        await page.setViewport({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:${(size - drawn) / 2}px}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}`,
        );
        await writeFile(
          inRepository("icons", `${name}-${size}.png`),
          await page.screenshot({ omitBackground: true }),
        );
      }
    }
  } finally {
    await browser.close();
  }
}

runAsCommand(import.meta.url, drawIcons);
