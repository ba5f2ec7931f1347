import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../command/problem.mjs";
import { inRepository } from "../repository.mjs";
import { readCopying, readFlite, UNITRAN_TABLE, VOICE_TABLES } from "./flite.mjs";
import { NOTICE } from "./notice.mjs";
import { excerpt, prune } from "./prune.mjs";
import { sha256 } from "./sha256.mjs";

/** @typedef {keyof typeof VOICES} VoiceName */

const { slt: _kept, ...OTHERS } = VOICE_TABLES;

/** The voices that are shipped: how each is made from Flite as it is published, and what must come out. */
export const VOICES = {
  /** The synthesiser with a woman's voice. */
  slt: {
    file: "flite-slt.wasm",
    sha256: "0b326acabc99de11f52305738bde91e272d7392c19e2dc0a739403a4ea47ba23",
    make: (/** @type {Uint8Array} */ flite) => prune(flite, [...Object.values(OTHERS), UNITRAN_TABLE]),
  },
  /** The tables of a man's voice, to be laid into the memory of the former. */
  rms: {
    file: "flite-rms.wasm",
    sha256: "5e28788955bf5233ad4a459907bea26b4b2beff83500cd4c46e52eaf38a90f12",
    make: (/** @type {Uint8Array} */ flite) => excerpt(flite, VOICE_TABLES.rms),
  },
};

/**
 * Writes the voices with their licence and a notice into `<outDir>/voice`.
 * @param {string} outDir absolute path of an unpacked extension
 * @throws {Problem} where the synthesiser isn't installed, or isn't the release it should be
 */
export async function writeVoices(outDir) {
  const folder = join(outDir, "voice");
  await mkdir(folder, { recursive: true });
  for (const name of /** @type {const} */ (["slt", "rms"]))
    await writeFile(join(folder, VOICES[name].file), await voiceBytes(name));
  await writeFile(join(folder, "COPYING"), await readCopying());
  await writeFile(join(folder, "NOTICE"), NOTICE);
}

/**
 * One of the files, from the cache where it is there already.
 * @param {VoiceName} name
 */
export async function voiceBytes(name) {
  const { file, make, ...voice } = VOICES[name];
  const cached = inRepository(".cache", "voice", file);
  const before = await readFile(cached).catch(() => undefined);
  if (before && sha256(before) === voice.sha256) return before;
  const bytes = make(await readFlite());
  if (sha256(bytes) !== voice.sha256)
    throw new Problem(
      `${file} did not come out as it should; build/voice has been changed, or Node has a fault.`,
    );
  await mkdir(inRepository(".cache", "voice"), { recursive: true });
  // Written beside and moved into place, for another build may be reading the one that is there.
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, bytes);
  await rename(fresh, cached);
  return bytes;
}
