import { describe, expect, test } from "vitest";
import { readCopying, readFlite, VOICE_TABLES } from "../../../build/voice/flite.mjs";
import { excerpt, prune } from "../../../build/voice/prune.mjs";
import { sha256 } from "../../../build/voice/sha256.mjs";
import { CUSTOM, readSections, writeModule } from "../../../build/voice/wasm-binary.mjs";
import { VOICES } from "../../../build/voice/write-voices.mjs";

const flite = await readFlite();

/** The memory of a program that has been started by nobody. */
async function memoryOf(bytes: Uint8Array): Promise<{ memory: WebAssembly.Memory; bytes: Uint8Array }> {
  const module = await WebAssembly.compile(new Uint8Array(bytes));
  const imports: WebAssembly.Imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module))
    imports[from] = { ...imports[from], [name]: () => 0 };
  const { memory } = (await WebAssembly.instantiate(module, imports)).exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error("The module has no memory.");
  return { memory, bytes: new Uint8Array(memory.buffer) };
}

describe("a pruned synthesiser", () => {
  test("is the same bytes each time", () => {
    for (const { make, sha256: expected } of Object.values(VOICES)) {
      expect(sha256(make(flite))).toBe(expected);
      expect(sha256(make(flite))).toBe(expected);
    }
  });

  test("has every byte of memory as it was, but for those that are not wanted, which are zero", async () => {
    const unwanted = [VOICE_TABLES.kal, VOICE_TABLES.awb] as const;
    const before = (await memoryOf(flite)).bytes.slice();
    const after = (await memoryOf(prune(flite, unwanted))).bytes;
    for (const [start, end] of unwanted) before.fill(0, start, end);
    expect(Buffer.from(after).equals(before)).toBe(true);
  });

  test("has no names and no debug information, and all else that it is made of", () => {
    const sections = (module: Uint8Array) => readSections(module).map(({ id }) => id);
    const pruned = prune(flite, []);
    expect(sections(pruned)).not.toContain(CUSTOM);
    expect(sections(pruned)).toEqual(sections(flite).filter((id) => id !== CUSTOM));
  });

  test("gets back the tables of a voice from an excerpt", async () => {
    const { memory, bytes } = await memoryOf(prune(flite, [VOICE_TABLES.rms]));
    await WebAssembly.instantiate(excerpt(flite, VOICE_TABLES.rms), { env: { memory } });
    expect(Buffer.from(bytes).equals((await memoryOf(flite)).bytes)).toBe(true);
  });
});

test("a module taken apart and put together again is the same module", () => {
  expect(Buffer.from(writeModule(readSections(flite))).equals(flite)).toBe(true);
});

test("the licence is that which came with the synthesiser", async () => {
  expect((await readCopying()).toString()).toContain("Any modifications must be clearly marked as such.");
});
