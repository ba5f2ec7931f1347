import { existsSync, readFileSync } from "node:fs";

const seed = new URL("../../../shared/seed/", import.meta.url);

/** Whether the real article, which is not ours to ship, lies beside this repository. */
export const hasSeed = existsSync(new URL("quotes.json", seed));

/** What to put behind the name of a test that reads the real article. */
export const seedNote = hasSeed ? "" : " (skipped: no corpora)";

/** A file of the seed, as text; "" where there is no seed. */
export function seedText(name: string): string {
  return hasSeed ? readFileSync(new URL(name, seed), "utf8") : "";
}
