import { describe, expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";

const spoken = (text: string) => toSpokenText(text).spoken;

describe("ranks and titles", () => {
  test.each([
    ["Lt. Col. Ada Moss spoke.", "lieutenant colonel Ada Moss spoke."],
    ["Lt. j.g. Ada Moss spoke.", "lieutenant junior grade Ada Moss spoke."],
    ["Tech. Sgt. Ada Moss spoke.", "technical sergeant Ada Moss spoke."],
    ["Spc. 3 Ada Moss spoke.", "specialist three Ada Moss spoke."],
    ["LTC Moss met GySgt Orr.", "lieutenant colonel Moss met gunnery sergeant Orr."],
    ["PO2 Moss met 1stSgt Orr.", "petty officer second class Moss met first sergeant Orr."],
    ["She was made a Brig. Gen.", "She was made a brigadier general."],
    ["Col. Moss (Ret.) agreed.", "colonel Moss (retired) agreed."],
    ["Sens. Moss and Orr agreed.", "senators Moss and Orr agreed."],
    ["Dr. Moss lives on Elm Dr. in Bath.", "doctor Moss lives on Elm drive in Bath."],
    ["Gen. Z recruits met Gen. Moss.", "gen Z recruits met general Moss."],
  ])("%s", (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  test("are lit word by word", () => {
    const { display, segments } = toSpokenText("Lt. Col. Moss");
    expect(segments.map((segment) => display.slice(segment.displayStart, segment.displayEnd))).toEqual([
      "Lt.",
      " ",
      "Col.",
      " Moss",
    ]);
  });

  test("without a name after them stay letters where they could be something else", () => {
    expect(spoken("They fired the MG at noon.")).toBe("They fired the M G at noon.");
  });
});

describe("acronyms", () => {
  test.each([
    ["NATO’s plan", "nato’s plan"],
    ["the VA's plan", "the V A's plan"],
    ["two IEDs", "two I E D's"],
    ["two FOBs", "two fobs"],
    ["the POW/MIA flag", "the P O W M I A flag"],
    ["an anti-ISIS force", "an anti-isis force"],
    ["a VA-funded plan", "a V A funded plan"],
    ["USCENTCOM agreed", "U S centcom agreed"],
    ["R&D at DoD", "R and D at D O D"],
    ["US policy and us", "U S policy and us"],
  ])("%s", (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  test("tell which of their characters are letters", () => {
    const { spoken: said, letters } = toSpokenText("USCENTCOM's IEDs");
    expect(letters.map(({ start, end }) => said.slice(start, end)).join("")).toBe("USIED");
  });
});

describe("abbreviations", () => {
  test.each([
    ["from St. Cloud to Main St. today", "from saint Cloud to Main street today"],
    ["at 12 Orchard St. Norfolk", "at twelve Orchard street Norfolk"],
    ["They met on Elm St. Friday.", "They met on Elm street Friday."],
    ["Ft. Moss and Mt. Orr", "fort Moss and mount Orr"],
    ["Moss v. Orr", "Moss versus Orr"],
    ["Army vs. Navy", "Army versus Navy"],
    ["He lives on Elm Ave.", "He lives on Elm avenue."],
    ["The lead element will lead.", "The lead element will lead."],
  ])("%s", (text, said) => {
    expect(spoken(text)).toBe(said);
  });

  test("with a space that does not break are the same", () => {
    expect(spoken("Gen.\u00a0Z and Lt.\u00a0Gov. Orr")).toBe("gen\u00a0Z and lieutenant\u00a0governor Orr");
  });
});
