import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../command/spawn.mjs";

/**
 * Makes `folder/espeak-ng-data` with the English voices only, for ESPEAK_DATA_PATH. Whole, espeak-ng offers a voice
 * for each of 127 languages in each of some hundred variants, and either browser takes ten seconds to list them.
 * @param {string} folder
 */
export async function trimEspeakData(folder) {
  const { output } = await run("espeak-ng", ["--version"]);
  const whole = output.match(/Data at: (.*)/u)?.[1]?.trim();
  if (whole === undefined) throw new Error(`espeak-ng does not say where its data is: ${output}`);
  const trimmed = join(folder, "espeak-ng-data");
  const english = join("lang", "gmw");
  await mkdir(join(trimmed, english), { recursive: true });
  await mkdir(join(trimmed, "voices"));
  for (const name of await readdir(whole)) {
    if (name !== "lang" && name !== "voices") await symlink(join(whole, name), join(trimmed, name));
  }
  for (const name of await readdir(join(whole, english))) {
    if (name.startsWith("en")) await symlink(join(whole, english, name), join(trimmed, english, name));
  }
}
