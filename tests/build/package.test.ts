import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildAll } from "../../build/build.mjs";
import { DETECTOR_LIMIT_BYTES, detectorSize } from "../../build/extension/detector-size.mjs";
import { BROWSERS } from "../../build/extension/manifest.mjs";
import { packageFor } from "../../build/package.mjs";

/** Of what is in a package, compressed. */
const LIMITS_BYTES = { voice: 3_200_000, secondVoice: 3_000_000, rest: 1_000_000 };
const SECOND_VOICE = "voice/flite-rms.wasm";

describe("a package", () => {
  let folders: readonly string[] = [];

  beforeAll(async () => {
    const make = () => mkdtemp(join(tmpdir(), "readback-package-"));
    folders = await Promise.all([make(), make()]);
    for (const outDir of folders) await buildAll({ outDir });
  });

  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  const packed = new Map<string, Promise<readonly Buffer[]>>();
  const packages = (browser: (typeof BROWSERS)[number]) => {
    const before = packed.get(browser);
    if (before) return before;
    const now = Promise.all(folders.map(async (outDir) => readFile(await packageFor(browser, outDir))));
    packed.set(browser, now);
    return now;
  };

  test.each(BROWSERS)("is the same bytes wherever and whenever it is built, for %s", async (browser) => {
    const [first, second] = await packages(browser);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(BROWSERS)("holds what the unpacked extension holds, for %s", async (browser) => {
    const [zip = Buffer.alloc(0)] = await packages(browser);
    const unpacked = await readdir(join(folders[0] ?? "", browser), { recursive: true, withFileTypes: true });
    const names = Object.keys(unzipSync(zip));
    expect(names).toHaveLength(unpacked.filter((entry) => entry.isFile()).length);
    expect(names).toContain("manifest.json");
    expect(names).toContain("_locales/en/messages.json");
    expect(names.filter((name) => /\.(?:map|svg|ts)$/u.test(name))).toEqual([]);
  });

  test.each(BROWSERS)("is small, and its voices are no larger than they may be, for %s", async (browser) => {
    const [zip = Buffer.alloc(0)] = await packages(browser);
    const files = Object.entries(unzipSync(zip));
    const size = (belongs: (name: string) => boolean) =>
      zipSync(Object.fromEntries(files.filter(([name]) => belongs(name))), { level: 9 }).length;
    const isVoice = (name: string) => name.startsWith("voice/");
    expect(size((name) => isVoice(name) && name !== SECOND_VOICE)).toBeLessThan(LIMITS_BYTES.voice);
    expect(size((name) => name === SECOND_VOICE)).toBeLessThan(LIMITS_BYTES.secondVoice);
    expect(size((name) => !isVoice(name))).toBeLessThan(LIMITS_BYTES.rest);
  });

  test.each(BROWSERS)("says whose the voices are, and that they are modified, for %s", async (browser) => {
    const [zip = Buffer.alloc(0)] = await packages(browser);
    const files = unzipSync(zip);
    expect(Buffer.from(files["voice/COPYING"] ?? []).toString()).toContain("Carnegie Mellon University");
    expect(Buffer.from(files["voice/NOTICE"] ?? []).toString()).toContain("THEY ARE MODIFIED");
  });

  test.each(BROWSERS)(
    "has the MP3 encoder as a file of its own, with its licence and source, for %s",
    async (browser) => {
      const [zip = Buffer.alloc(0)] = await packages(browser);
      const files = unzipSync(zip);
      const text = (name: string) => Buffer.from(files[name] ?? []).toString();
      expect(WebAssembly.validate(new Uint8Array(files["voice/mp3.wasm"] ?? []))).toBe(true);
      expect(text("voice/LAME-NOTICE")).toMatch(
        /LGPL[\s\S]+lame\.sourceforge\.io[\s\S]+can be replaced[\s\S]+MIT License/u,
      );
      expect(text("voice/LAME-COPYING")).toContain("GNU LIBRARY GENERAL PUBLIC LICENSE");
    },
  );

  test.each(BROWSERS)("says nothing of the machine it was built on, for %s", async (browser) => {
    const [zip = Buffer.alloc(0)] = await packages(browser);
    const scripts = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith(".js"));
    for (const [, bytes] of scripts) expect(Buffer.from(bytes).toString()).not.toContain(process.cwd());
  });

  test.each(BROWSERS)("has every file that its manifest names, for %s", async (browser) => {
    const [zip = Buffer.alloc(0)] = await packages(browser);
    const files = unzipSync(zip);
    const manifest = Buffer.from(files["manifest.json"] ?? []).toString();
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|html|png))"/gu)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => files[name] === undefined)).toEqual([]);
  });
});

test("every page of the site is asked to load a detector of 10 kB at most", async () => {
  const bytes = await detectorSize();
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(DETECTOR_LIMIT_BYTES);
});
