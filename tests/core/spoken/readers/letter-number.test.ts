import { expect, test } from "vitest";
import { toSpokenText } from "../../../../src/core/spoken/to-spoken-text.ts";
import { spokenOf } from "./spoken-of.ts";

test.each([
  ["An F-35B took off.", "An F thirty-five B took off."],
  ["Both F-35s landed.", "Both F thirty-fives landed."],
  ["Four AH-64Es flew.", "Four A H sixty-four Es flew."],
  ["An F/A-18E/F left.", "An F A eighteen E F left."],
  ["A MiG-29 and a Su-57 met.", "A mig twenty-nine and a S U fifty-seven met."],
  ["An An-26 landed.", "An A N twenty-six landed."],
  ["An M109A7 fired.", "An M one oh nine A seven fired."],
  ["The AN/SPY-6 turned.", "The A N spy six turned."],
  ["A ZSU-23-4 fired.", "A Z S U twenty-three four fired."],
  ["An AIM-120 hit.", "An aim one twenty hit."],
  ["The M1A2 SEPv3 rolled.", "The M one A two sep V three rolled."],
])("an aircraft or weapon is its letters and the number's name: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["The carrier (CVN-73) left.", "The carrier (C V N seventy-three) left."],
  ["The DDG 1001 sailed.", "The D D G ten oh one sailed."],
  ["The T-AO 205 sailed.", "The T A O two oh five sailed."],
  ["The cruiser (CG 70) sailed.", "The cruiser (C G seventy) sailed."],
  ["An FFG(X) is planned.", "An F F G X is planned."],
  ["Crews of VMM-365 and HSM 41 met.", "Crews of V M M three sixty-five and H S M forty-one met."],
  ["DESRON-7 and CTF 153 met.", "desron seven and C T F one fifty-three met."],
])("a hull or squadron may stand apart from its number: %s", (shown, spoken) => {
  expect(spokenOf(shown)).toBe(spoken);
});

test.each([
  ["Each E-6 was paid.", "Each E six was paid."],
  ["All O-6s left.", "All O sixes left."],
  ["Grades E-1–E-4 share.", "Grades E one to E four share."],
  ["A GS-13 and HM2 Roe met.", "A G S thirteen and H M two Roe met."],
  ["Ask A1C Roe.", "Ask airman first class Roe."],
])(
  "a grade is its letters and number, its range is heard, and a rank is in the lexicon: %s",
  (shown, spoken) => {
    expect(spokenOf(shown)).toBe(spoken);
  },
);

test("no name is read inside a word", () => {
  expect(spokenOf("an A320neo flew")).toBe("an A320neo flew");
});

test("the letters of a name are noted as letters", () => {
  const { spoken, letters } = toSpokenText("an F-35B");
  expect(letters.map(({ start, end }) => spoken.slice(start, end))).toEqual(["F", "B"]);
});
