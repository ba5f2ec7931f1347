import fc from "fast-check";
import { expect, test } from "vitest";
import { exportPronunciations, importPronunciations } from "../../../src/core/settings/pronunciation-file.ts";
import { parseSettings } from "../../../src/core/settings/settings.ts";

const entry = fc.record({
  written: fc.stringMatching(/^[a-zA-Z][a-z]{1,20}(?: [A-Z][a-z]{1,10})?$/u),
  say: fc.option(fc.stringMatching(/^[a-z]{1,20}$/u)),
  caseSensitive: fc.boolean(),
});

test("what was exported is imported as it was", () => {
  const lists = fc.uniqueArray(entry, { selector: ({ written }) => written.toLowerCase(), maxLength: 20 });
  fc.assert(
    fc.property(lists, (pronunciations) => {
      expect(importPronunciations(exportPronunciations(pronunciations))).toEqual({
        status: "read",
        pronunciations,
      });
    }),
  );
});

test.each([
  ["{", "not-json", null],
  ["{}", "not-a-list", null],
  ["7", "not-a-list", null],
  ["[{}]", "bad-entry", 1],
  ['[{"written":"a","say":"b"},{"written":"","say":"b"}]', "bad-entry", 2],
  ['[{"written":"a","say":"b","spell":true}]', "bad-entry", 1],
  ['[{"written":"(a","say":"b"}]', "bad-entry", 1],
  ['[{"written":"a","say":"b\\ud800"}]', "bad-entry", 1],
  ['[{"written":"a","say":"b\\u0000"}]', "bad-entry", 1],
  [`[{"written":"${"a".repeat(49)}","say":"b"}]`, "bad-entry", 1],
  ['[{"written":"a","say":"b"},{"written":"A","spell":true}]', "twice", 2],
  [
    JSON.stringify(Array.from({ length: 201 }, (_, at) => ({ written: `a${at}`, say: "b" }))),
    "too-many",
    null,
  ],
])("a file %j is refused with its reason", (file, reason, at) => {
  expect(importPronunciations(file)).toEqual({ status: "refused", reason, entry: at });
});

test("any text is read or refused, and anything at all makes settings", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
      expect(["read", "refused"]).toContain(importPronunciations(file).status);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (cue, choices) => {
      const settings = parseSettings({ cue, choices });
      expect(parseSettings(settings)).toEqual(settings);
    }),
  );
});
