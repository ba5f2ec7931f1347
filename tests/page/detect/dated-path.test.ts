import fc from "fast-check";
import { expect, test } from "vitest";
import { isDatedPath } from "../../../src/page/detect/dated-path.ts";

const pad = (number: number, length: number) => String(number).padStart(length, "0");

test("a day of the calendar and a name at the end make a path dated, whatever goes before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.webSegment()),
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.webSegment(),
      (before, year, month, day, slug) => {
        const date = [String(year), pad(month, 2), pad(day, 2)];
        expect(isDatedPath([...before, ...date, slug])).toBe(true);
        expect(isDatedPath([...date, slug, "more", "segments"])).toBe(false);
      },
    ),
  );
});

test("a month has no more days than it has", () => {
  const isDay = (year: string, month: string, day: string) => isDatedPath([year, month, day, "slug"]);
  expect([isDay("2024", "02", "29"), isDay("2026", "02", "29"), isDay("2026", "04", "31")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isDay("2026", "12", "31")).toBe(true);
});

test("nothing but the digits of a day is taken for one", () => {
  const nearly = fc.stringMatching(/^[0-9a-f+. x-]{0,5}$/u);
  fc.assert(
    fc.property(nearly, nearly, nearly, (year, month, day) => {
      const isDay =
        /^(?:19|20)\d\d$/u.test(year) &&
        /^(?:0[1-9]|1[0-2])$/u.test(month) &&
        /^(?:0[1-9]|[12]\d|3[01])$/u.test(day) &&
        new Date(`${year}-${month}-${day}`).getUTCDate() === Number(day);
      expect(isDatedPath(["news", year, month, day, "slug"])).toBe(isDay);
    }),
  );
  for (const year of ["2e03", "+199", "0x7f", "20 6", "199", "1899", "2100"]) {
    expect([year, isDatedPath([year, "09", "14", "slug"])]).toEqual([year, false]);
  }
  expect(isDatedPath(["2026", "09", "14"])).toBe(false);
});
