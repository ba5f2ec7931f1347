import { describe, expect, test } from "vitest";
import { addressOf } from "../../build/start/address.mjs";
import { parseOptions } from "../../build/start/options.mjs";

describe("the options of npm start", () => {
  test("are Chrome and the sample where nothing is said", () => {
    expect(parseOptions(["--headless"])).toEqual({
      browser: "chrome",
      headless: true,
      source: { type: "sample" },
    });
  });

  test("take an address, or a file that is there", () => {
    const url = "https://www.militarytimes.com/a/";
    expect(parseOptions(["--browser=firefox", url])).toMatchObject({
      browser: "firefox",
      source: { type: "live", url },
    });
    expect(parseOptions([import.meta.filename]).source).toEqual({ type: "file", path: import.meta.filename });
  });

  test.each([
    [["--browser=opera"]],
    [["no-such-file.html"]],
    [["--loud"]],
    [["https://a.example", "https://b.example"]],
  ])("are refused with a sentence and the usage: %j", (args) => {
    expect(() => parseOptions(args)).toThrow(/Usage: npm start/u);
  });
});

describe("the address of an HTML file", () => {
  test("is the one it gives itself, on the site", () => {
    const url = "https://www.militarytimes.com/news/2026/01/02/story/";
    expect(addressOf(`<link rel="canonical" href="${url}">`, "x.html")).toBe(url);
    expect(addressOf(`<link href='${url}' rel=canonical>`, "x.html")).toBe(url);
  });

  test("is made from its name where it gives none, or one elsewhere", () => {
    const made = "https://www.militarytimes.com/news/your-military/2026/01/05/my-page/";
    expect(addressOf("<p>", "/some/My Page.html")).toBe(made);
    expect(addressOf('<link rel="canonical" href="https://evil.example/">', "my-page.html")).toBe(made);
  });
});
