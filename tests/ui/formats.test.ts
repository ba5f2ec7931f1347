import { expect, test } from "vitest";
import { formatsOf } from "../../src/ui/formats.ts";
import { wordsFrom } from "../../src/ui/words.ts";
import { CATALOGS, translatorOf } from "./catalog.ts";

const english = formatsOf("en-US");
const spanish = formatsOf("es");

test("a clock shows minutes and seconds, and hours once there are any", () => {
  expect([0, 62_000, 3_602_000].map(english.clock)).toEqual(["0:00", "1:02", "1:00:02"]);
});

test("a clock does not go below nought nor show 60 seconds", () => {
  expect(english.clock(-500)).toBe("0:00");
  expect(english.clock(59_700)).toBe("1:00");
});

test("a time in words leaves out what is nought", () => {
  expect(english.duration(62_000, "long")).toBe("1 minute 2 seconds");
  expect(english.duration(120_000, "long")).toBe("2 minutes");
  expect(english.duration(0, "long")).toBe("0 seconds");
  expect(spanish.duration(62_000, "long")).toBe("1 minuto 2 segundos");
});

test("a day that is no day is left out", () => {
  expect(english.day("2020-01-06T18:30:00Z")).toBe("Jan 6, 2020");
  expect(english.day("yesterday")).toBeNull();
});

test("a language tag that an engine made up is shown as it is", () => {
  expect(english.language("en-GB")).toBe("British English");
  expect(english.language("en_GB-scotland!")).toBe("en_GB-scotland!");
});

test("numbers follow the region of the browser, or the language of the messages where they differ", () => {
  const t = translatorOf(CATALOGS.en);
  expect(wordsFrom(t, "en-GB").formats.lang).toBe("en-GB");
  expect(wordsFrom(t, "de").formats.lang).toBe("en");
});
