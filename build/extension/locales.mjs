import { cp, mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/**
 * Lays out `locales/<lang>.json` as the browsers want it: `_locales/<lang>/messages.json`.
 * @param {string} source absolute path of `src`
 * @param {string} outDir
 */
export async function copyLocales(source, outDir) {
  const folder = join(source, "locales");
  for (const file of await readdir(folder)) {
    if (!file.endsWith(".json")) continue;
    const target = join(outDir, "_locales", basename(file, ".json"));
    await mkdir(target, { recursive: true });
    await cp(join(folder, file), join(target, "messages.json"));
  }
}
