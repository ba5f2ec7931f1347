import { describe, expect, test } from "vitest";
import { BROWSERS, deriveManifest, readManifest } from "../../build/extension/manifest.mjs";
import { HOME, SISTERS as KNOWN_SISTERS, originsOf } from "../../src/core/sites/sites.ts";

const SITE = ["https://www.militarytimes.com/*", "https://militarytimes.com/*"];
const SISTERS = [
  ...["armytimes.com", "navytimes.com", "airforcetimes.com", "marinecorpstimes.com"],
  ...["defensenews.com", "federaltimes.com", "c4isrnet.com"],
];

describe("each browser's manifest", () => {
  test("asks for no more permissions than it has reasons for", async () => {
    const [chrome, firefox] = await Promise.all([readManifest("chrome"), readManifest("firefox")]);
    expect(chrome.permissions).toEqual(["storage", "scripting", "activeTab", "offscreen"]);
    expect(firefox.permissions).toEqual(["storage", "scripting", "activeTab"]);
  });

  test.each(BROWSERS)("reaches one site and opens nothing to it, for %s", async (browser) => {
    const manifest = await readManifest(browser);
    expect(manifest.host_permissions).toEqual(SITE);
    expect(manifest.content_scripts).toEqual([
      { matches: SITE, js: ["detector.js"], run_at: "document_idle", all_frames: false },
    ]);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).not.toHaveProperty("optional_permissions");
  });

  test.each(BROWSERS)(
    "may ask for the seven sister sites over https, and for no more, for %s",
    async (browser) => {
      const { optional_host_permissions: optional } = await readManifest(browser);
      expect(optional).toEqual(
        SISTERS.flatMap((domain) => [`https://www.${domain}/*`, `https://${domain}/*`]),
      );
    },
  );

  test.each(BROWSERS)("names the very patterns that are asked for at run time, for %s", async (browser) => {
    const manifest = await readManifest(browser);
    expect(manifest.host_permissions).toEqual(originsOf(HOME));
    expect(manifest.optional_host_permissions).toEqual(KNOWN_SISTERS.flatMap(originsOf));
  });

  test.each(BROWSERS)("lets its own pages load and run nothing from elsewhere, for %s", async (browser) => {
    const { content_security_policy: policy } = await readManifest(browser);
    const directives = Object.values(policy ?? {})
      .join(";")
      .split(";")
      .map((directive) => directive.trim());
    expect(directives.sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "media-src blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types readback-voice-worker",
      ].sort(),
    );
  });

  test("suggests four keys at most, for Chrome refuses to load with five", async () => {
    const { commands } = await readManifest("chrome");
    expect(Object.keys(commands ?? {})).toHaveLength(4);
  });

  test("holds nothing that only the other browser takes", async () => {
    const [chrome, firefox] = await Promise.all([readManifest("chrome"), readManifest("firefox")]);
    expect(chrome.background).toEqual({ service_worker: "background.js" });
    expect(chrome).not.toHaveProperty("browser_specific_settings");
    expect(firefox.background).toEqual({ scripts: ["background.js"] });
    expect(firefox).not.toHaveProperty("minimum_chrome_version");
    expect(firefox).not.toHaveProperty("chrome");
  });
});

test("a browser's own part joins lists, merges objects and replaces the rest", () => {
  const source = {
    a: [1],
    b: { c: 1, d: 2 },
    e: 1,
    chrome: { a: [2], b: { d: 3 }, e: 2, f: 4 },
    firefox: {},
  };
  expect(deriveManifest(source, "chrome", "1.2.3")).toEqual({
    a: [1, 2],
    b: { c: 1, d: 3 },
    e: 2,
    f: 4,
    version: "1.2.3",
  });
  expect(deriveManifest(source, "firefox", "1.2.3")).toEqual({
    a: [1],
    b: { c: 1, d: 2 },
    e: 1,
    version: "1.2.3",
  });
});
