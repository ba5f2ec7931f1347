import { expect, test } from "vitest";
import { blocksOfText } from "../../../src/core/article/article.ts";
import { pairMarks } from "../../../src/core/quotes/pair-marks.ts";
import { marked } from "./invented.ts";

test("curly, straight and mixed marks pair; inner punctuation stays, marks do not", () => {
  expect(marked('“One,” he said. "Two." “Three." "Four,” she said.')).toEqual([
    "One,",
    "Two.",
    "Three.",
    "Four,",
  ]);
});

test("a mark of the wrong hand still opens or closes by where it stands", () => {
  expect(marked("He called it ”a long road“ and ”a slow one.”")).toEqual(["a long road", "a slow one."]);
  expect(marked("„Low marks,“ and ,,commas,” and «angles».")).toEqual(["Low marks,", "commas,", "angles"]);
});

test("marks against a dash pair by their hand", () => {
  expect(marked("The word—“slow”—was new.")).toEqual(["slow"]);
});

test("a quotation inside a quotation belongs to the outer one", () => {
  expect(marked("“I heard “slow down” twice,” he said. “Then nothing.”")).toEqual([
    "I heard “slow down” twice,",
    "Then nothing.",
  ]);
  expect(marked("“They yelled, ‘Stop! Stop!’ and we did,” she said.")).toEqual([
    "They yelled, ‘Stop! Stop!’ and we did,",
  ]);
});

test("apostrophes, decades, feet and inches are no marks", () => {
  expect(
    marked(`The crew's boats, built in the ’90s, are 8'10" long; a 5'11" sailor said it was "tight."`),
  ).toEqual(["tight."]);
});

test("an unclosed mark reaches to the end of its block and no further", () => {
  expect(marked("He said “it is late.\n\nThe rest went home.")).toEqual(["it is late."]);
});

test("an opener after an unclosed one starts anew", () => {
  expect(marked("He said “it is late. Then “we left,” she said.")).toEqual(["we left,"]);
});

test("a quotation over paragraphs comes out once for each, marked as going on", () => {
  const text =
    "“We began early,” she said. “It was cold.\n\n“It was dark.\n\n“We went on.”\n\n“New one,” he said.";
  const pairs = pairMarks(text, blocksOfText(text));
  expect(pairs.map(({ continues, closed, block }) => [block, continues, closed])).toEqual([
    [0, false, true],
    [0, false, false],
    [1, true, false],
    [2, true, true],
    [3, false, true],
  ]);
});

test("white space next to the marks is left out, and empty marks are nothing", () => {
  expect(marked("“ We left. ” and “” and “”.")).toEqual(["We left."]);
});

test("a lost closing mark stands before who said it", () => {
  expect(marked("“We left, Roth said. “It was late.”")).toEqual(["We left,", "It was late."]);
  expect(marked("“We left,” she said. “It was late, said Ana Roth, who stayed.")).toEqual([
    "We left,",
    "It was late,",
  ]);
});

test("a lost opening mark stands where the paragraph or its next sentence begins", () => {
  expect(marked("We left early,” said Ana Roth. “It was late.”")).toEqual(["We left early,", "It was late."]);
  expect(marked("“We left,” she said. It was late,” she added.")).toEqual(["We left,", "It was late,"]);
});

test("marks that a page shows by their names in HTML are marks", () => {
  expect(marked("&ldquo;One,&rdquo; he said. &quot;Two.&quot; &#8220;Three.&#8221;")).toEqual([
    "One,",
    "Two.",
    "Three.",
  ]);
});

test("single marks are marks where an article quotes in them, and its apostrophes are not", () => {
  expect(
    marked(
      "'We've left the '70s,' said Ana Roth. 'It's late.'\n\nThe islanders' boats are old. ‘Go “now” or never,’ she said.",
    ),
  ).toEqual(["We've left the '70s,", "It's late.", "Go “now” or never,"]);
  expect(marked("The crew's ‘slow boat’ left.\n\n'A slow boat.'\n\nThe yard's gate shut.")).toEqual([]);
});

test("an article without double marks has its quotations in single ones, whole or in part", () => {
  expect(marked("The crews’ pay was ‘fair’ and the pilots’ ‘the port’s best’.")).toEqual([
    "fair",
    "the port’s best",
  ]);
  expect(marked("The crew’s boat was built in the ’90s; the pilots’ is new.")).toEqual([]);
});

test("double marks inside a quotation in single ones belong to it", () => {
  expect(marked("‘I don’t know who “the Kettle” is, and I won’t ask,’ Ana Roth said.")).toEqual([
    "I don’t know who “the Kettle” is, and I won’t ask,",
  ]);
});

test("among straight marks the odd one behind a figure is an inch", () => {
  expect(marked(`"It's a 9" rope," she said. "It's old."`)).toEqual([`It's a 9" rope,`, "It's old."]);
  expect(marked(`She said "all of the 9" and left.`)).toEqual(["all of the 9"]);
});
