import { expect, test } from "vitest";
import { speakers } from "./invented.ts";

test("a rank tells two people of one surname apart, and without it neither is chosen", () => {
  const text =
    "Col. Dana Pike leads the wing. Maj. Todd Pike flies there.\n\n“It was calm,” Col. Pike said.\n\n“I slept,” Maj. Pike said.";
  expect(speakers(text)).toEqual(["Dana Pike", "Todd Pike"]);
  expect(speakers("Col. Dana Pike leads. Maj. Todd Pike flies.\n\n“I slept,” Pike said.")).toEqual(["Pike"]);
});

test("a shout that has its speaker before it gets none behind it", () => {
  const text = "Ana Roth can be heard yelling, “Get back!” A man off camera answers, “Make me!”";
  expect(speakers(text)).toEqual(["Ana Roth", "a man"]);
  expect(speakers("“Never!” Sam Pike yelled.")).toEqual(["Sam Pike"]);
});

test("“she” is not the man who was spoken of last", () => {
  expect(speakers("James Pike declined to comment.\n\n“It is better now,” she added.")).toEqual([null]);
});

test("a verb that is a noun elsewhere does not swallow the name before it", () => {
  expect(
    speakers("Col. Ana Roth commands the brigade. She took over in June.\n\n“It was tired,” she said."),
  ).toEqual(["Ana Roth"]);
});

test("a name given to women and men alike decides no pronoun", () => {
  expect(speakers("Col. Terry Roth took over. She was ready.\n\n“It was tired,” she said.")).toEqual([
    "Terry Roth",
  ]);
});

test("a term in a short sentence is nobody's", () => {
  expect(speakers("Ana Roth told them: “Make it quick.” A “quick” war followed.")).toEqual(["Ana Roth"]);
});

test("whoever is set in commas behind a subject is not that subject", () => {
  const text = "“We stalled,” Ana Roth said. The captain, she said, “never looked up.”";
  expect(speakers(text)).toEqual(["Ana Roth", "Ana Roth"]);
  expect(speakers("The captain, when she said “no,” never looked up.")).toEqual(["the captain"]);
});

test("“he” is whom the clause before was about", () => {
  expect(speakers("When Sgt. Tom Quill heard it, he was at sea. “I sat down,” he said.")).toEqual([
    "Tom Quill",
  ]);
  expect(speakers("While Okoro named nobody, he said it was “late.”")).toEqual(["Okoro"]);
  expect(speakers("The log shows that Col. Tom Quill knew. “It is late,” he wrote.")).toEqual(["Tom Quill"]);
});

test("a name of one word that begins the article is one where more is told of it", () => {
  const text = ["Okoro, then the chief, had told them.", "Stretched, the pier had held."];
  expect(text.map((one) => speakers(`${one} “We heard,” he said.`)[0])).toEqual(["Okoro", null]);
});

test("a contractor who writes to a colonel is not the colonel", () => {
  const text =
    "Lt. Col. Ana Roth waited. In an email to Lt. Col. Ana Roth, the contractor wrote “we are late.”";
  expect(speakers(text)).toEqual(["the contractor"]);
});

test("“she” is one known to be a woman before one of whom nothing is known", () => {
  const text = "Ana Roth asked for boots, and a clerk told her to wait. “I waited,” she said.";
  expect(speakers(text)).toEqual(["Ana Roth"]);
  expect(speakers("Tom Pike asked for boots. A clerk told him to wait. “I laughed,” she said.")).toEqual([
    "a clerk",
  ]);
});

test("who laughs or begins a sentence in marks speaks", () => {
  expect(speakers("“If I could,” laughed Ana Roth, 71, “I would.”")).toEqual(["Ana Roth", "Ana Roth"]);
});

test("“he” is no crew, and no voice", () => {
  expect(speakers("The crew said it was late. “It is early,” he said.")).toEqual([null]);
});

test("what one calls something within another's report is one's own", () => {
  const text = "Two sailors left, Ana Roth said, in what Sam Pike described as “a very slow sort of flight.”";
  expect(speakers(text)).toEqual(["Sam Pike"]);
});

test("a clause about what somebody owns passes nothing on", () => {
  const text = "Ana Roth, whose crew complained, left, writing that they had been “far too loud for her.”";
  expect(speakers(text)).toEqual(["Ana Roth"]);
});

test("a name that stands only in commas is a name at the start of a sentence", () => {
  const text =
    "His stepfather, Leonard, had fallen. Leonard stayed. He said it was “nothing at all, really.”";
  expect(speakers(text)).toEqual(["Leonard"]);
});

test("“it” is not the captain who spoke before", () => {
  const text = "“Hurry,” Capt. Ana Roth wrote. The reply was long. “With respect,” it began.";
  expect(speakers(text)).toEqual(["Ana Roth", null]);
});

test("“he” is not the one whom “she” has meant in the sentence", () => {
  const text =
    "Rep. Quinn Marsh, the chair, said that when she called Sam Pike, he told her to “read the log.”";
  expect(speakers(text)).not.toContain("Quinn Marsh");
  expect(speakers(text.replace("she", "he"))).toEqual(["Quinn Marsh"]);
  const met =
    "Rep. Mary Roth left. Quinn Marsh, who had met Roth, said she must stay in what he called a “slow mood.”";
  expect(speakers(met)).toEqual(["Quinn Marsh"]);
});

test("who is named with a rank behind “her roommate” is the one spoken of", () => {
  const text = "While Ana Roth slept, her roommate, Lt. Mary Pike, called. “It was late,” she said.";
  expect(speakers(text)).toEqual(["Mary Pike"]);
});
