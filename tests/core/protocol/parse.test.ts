import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, pageReport, requests, viewRequest } from "../../../src/core/protocol/parse.ts";
import { INVALID } from "../../../src/core/protocol/shape.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings.ts";

const good = {
  url: "https://www.militarytimes.com/news/2026/09/14/harbor/",
  title: "Harbor reopens",
  authors: ["Rosa Imai"],
  published: null,
  publication: "Military Times",
  lang: "en-US",
  text: "One.\n\nTwo.",
  blocks: [
    { kind: "paragraph", start: 0, end: 4 },
    { kind: "blockquote", start: 6, end: 10, credit: "— Ana Roth (@anaroth)" },
  ],
};

describe("an article from a page", () => {
  test("is taken as it is, without properties we do not know", () => {
    expect(article({ ...good, extra: "<script>" })).toEqual(good);
  });

  test.each([
    ["a block beyond the text", { blocks: [{ kind: "paragraph", start: 0, end: 11 }] }],
    ["blocks out of order", { blocks: [...good.blocks].reverse() }],
    ["a block that ends before it starts", { blocks: [{ kind: "paragraph", start: 4, end: 0 }] }],
    ["a kind of block we do not know", { blocks: [{ kind: "script", start: 0, end: 4 }] }],
    ["a credit that is no text", { blocks: [{ kind: "blockquote", start: 0, end: 4, credit: 1 }] }],
    ["a title that is no text", { title: { toString: () => "x" } }],
    ["more text than is safe", { text: "x".repeat(2_000_001) }],
  ])("is refused with %s", (_, change) => {
    expect(article({ ...good, ...change })).toBe(INVALID);
  });
});

test("nothing that is sent makes a parser throw, or lets in what is not of its shape", () => {
  const words = fc.constantFrom("type", "article", "command", "play", "skip", "tab", "settings", "__proto__");
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
    fc.dictionary(words, fc.oneof(words, fc.anything())),
  );
  fc.assert(
    fc.property(anything, (value) => {
      for (const shape of [viewRequest, pageReport, ...Object.values(requests)]) {
        const read = shape(value);
        if (read !== INVALID && typeof read === "object" && read !== null) {
          expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        }
      }
    }),
    { numRuns: 20_000 },
  );
});

test("a key named __proto__ changes no prototype", () => {
  const hostile: unknown = JSON.parse('{"type":"watch","tab":3,"__proto__":{"polluted":true}}');
  const read = viewRequest(hostile);
  expect(read).toEqual({ type: "watch", tab: 3 });
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("settings out of range are brought into it, and damaged ones take their defaults", () => {
  expect(requests["store:settings"]({ rate: 99, pitch: -1, volume: "loud", voice: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    rate: 4,
    pitch: 0,
    volume: 1,
    voice: null,
  });
});
