import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../command/problem.mjs";
import { inRepository } from "../repository.mjs";
import { sha256 } from "./sha256.mjs";

const MP3_SHA256 = "85e81719250b9a667b1258143f689dda70e3e57a7e7c29ab0b4cef65c8f6eb9a";

/** What LAME's licence asks to be said beside it. */
const NOTICE = `mp3.wasm in this folder is LAME, an MP3 encoder, compiled to WebAssembly.

LAME is free software under the GNU Lesser General Public License (LGPL), version 2 or, at your
option, any later version: https://www.gnu.org/licenses/old-licenses/lgpl-2.0.html
It comes without any warranty.

The file is the one in the npm package wasm-media-encoders, version 0.7.0, unchanged.
Source code of LAME: https://lame.sourceforge.io/
Source code and build of the file: https://github.com/arseneyr/wasm-media-encoders/tree/v0.7.0

It is a file of its own so that it can be replaced: put another build with the same exports in its
place, and Readback uses that one. Without it Readback saves articles as WAV files.

The text of the licence is in LAME-COPYING.

The code that calls it, in worker.js, is from the same npm package, under this licence:

`;

/**
 * Writes the MP3 encoder with its licence and a notice into `<outDir>/voice`, which must be there.
 * @param {string} outDir absolute path of an unpacked extension
 * @throws {Problem} as `encoderBytes`
 */
export async function writeEncoder(outDir) {
  await writeFile(join(outDir, "voice", "mp3.wasm"), await encoderBytes());
  const glueLicence = await readFile(inRepository("node_modules", "wasm-media-encoders", "LICENSE"), "utf8");
  await writeFile(join(outDir, "voice", "LAME-NOTICE"), NOTICE + glueLicence);
  await copyFile(inRepository("build", "voice", "LGPL-2.txt"), join(outDir, "voice", "LAME-COPYING"));
}

/**
 * The encoder as its makers published it.
 * @throws {Problem} where it isn't installed, or isn't the release it should be
 */
export async function encoderBytes() {
  const path = inRepository("node_modules", "wasm-media-encoders", "wasm", "mp3.wasm");
  const bytes = await readFile(path).catch((error) => {
    throw new Problem(`The MP3 encoder is not installed; run "npm ci".`, { cause: error });
  });
  if (sha256(bytes) === MP3_SHA256) return bytes;
  throw new Problem(`mp3.wasm is not that of wasm-media-encoders@0.7.0; run "npm ci" to install it.`);
}
