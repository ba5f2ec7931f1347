import { expect, test } from "vitest";
import { isAttributed } from "../../../src/page/extract/attributed.ts";
import { articleFrom, articlePage, asParagraphs, readWith, STORY } from "../pages.ts";

test.each([
  "Sign in at the pier and read your orders, the memo told sailors.",
  "Get full access to the log, the judge told them, or go home.",
  "What do you think? the judge asked, and nobody knew.",
  "“Follow us,” said the pilot.",
  "The boat will be late, according to the harbor.",
  "Keep reading and you go blind, his mother used to say.",
])("somebody says it: %s", (line) => {
  expect(isAttributed(line)).toBe(true);
});

test.each([
  "Sign in to read what the pilots said.",
  "Got a tip? Tell us what you wrote.",
  "Send us your letters, and read what readers said.",
  "The best of the week, according to our editors.",
])("nobody but the page says it: %s", (line) => {
  expect(isAttributed(line)).toBe(false);
});

test.each([
  ["what a post shows", "A video posted by the crew on Facebook shows the goat on the bridge."],
  ["whom a place is for", "Only members can shop at the pier, and they have to show a card."],
  ["a place for members", "Members-only piers on four islands will open to the public next year."],
  ["what to see after signing up", "Register to see a doctor and wait for the bell."],
  ["a text for members of something", "This report is available to members of the crew."],
  ["a limit that is no page's", "When you have reached your fuel limit, the harbor pays the rest."],
  ["what the mail brings", "Your ballot will be sent straight to your mailbox in May."],
  ["what one signs up for elsewhere", "Sign up to donate blood at the harbor on Saturday."],
  ["how to file something", "To submit a claim, pilots need a letter and can visit any office."],
  ["where an office is reached", "The harbor line can be reached at line@harbor.example."],
  ["who is asked for help", "Families who need rent can email them at help@harbor.example."],
  [
    "a question that the story answers",
    "Have a question about the hat? The pilot has an answer, and it is no.",
  ],
  ["a question about work", "Interested in writing code for the harbor? A crew is hiring."],
  ["whom others follow", "The goats post songs, and 40,000 people follow them on TikTok."],
  ["where letters go", "Letters to pilots can be sent through the Red Cross."],
  ["who pays for a project", "This project was funded by the Harbor Research Lab, which is old."],
  ["who helped with a search", "This investigation was supported by agents from the lab at Oslo."],
  ["what material is used in", "Material from the wreck was used in this project."],
  ["who gave money", "Nine harbors contributed money to this project."],
  ["where a film was seen", "This video first appeared on a channel run by pilots."],
  ["a word before a colon", "Credit: that is all that the crew wanted, and it never came."],
  ["whose bill it is", "Sponsored by Sen. Al Reed, the bill would end the fee."],
  ["who was promoted", "Promoted by the Senate last week, he takes over in May."],
])("a story's sentence is read: %s", (_, line) => {
  expect(readWith(`<p>${line}</p>`)).toContain(line);
  expect(articleFrom(articlePage(asParagraphs([...STORY, line]), "")).truncated).toBe(false);
});

test.each(["More in store for pilots", "More on the line than a goat", "Sign up and ship out"])(
  "a story's subhead is read: %s",
  (line) => {
    expect(readWith(`<h2>${line}</h2><p>The crew sent 40 letters to other boats, and waited.</p>`)).toContain(
      line,
    );
  },
);

test.each([
  "A post shared by Harbor Crew (@harborcrew)",
  "A video posted by Al Reed (@alreed) on Jan 3, 2026 at 3:00pm PST",
  "Members only",
  "Subscriber-only content",
  "Only subscribers can read this article.",
  "Log in to access this content",
  "You have read 3 of 3 free stories this month.",
  "Get unlimited access to all our stories.",
  "The day’s top stories, sent straight to your inbox.",
  "Get breaking news alerts straight to your email.",
  "Sign up for the Harbor Roundup to receive the top stories every day.",
  "Never miss a story: sign up for our alerts.",
  "Have a question? Ask our reporters here.",
  "Do you want to write for us? Email opinion@harbor.example.",
  "Letters may be sent to letters@harbor.example.",
  "Have news to share? Email the newsroom at news@harbor.example.",
  "Contact Al Reed at al@harbor.example and follow him on X.",
  "You can follow him on Twitter.",
  "He can be reached at al@harbor.example.",
  "This project was supported by a grant from the Fund for Harbor Journalism.",
  "This reporting is made possible by donations from readers.",
  "This video first appeared on HarborTimes.com.",
  "Photo courtesy of the Reed family",
  "Courtesy of the U.S. Navy",
  "More on this story",
  "More From Harbor Times",
  "Paid for by Harbor Bank",
  "This ad will end in 15 seconds",
  "Join the discussion below",
])("what a page says is not: %s", (line) => {
  expect(readWith(`<p>${line}</p>`)).toEqual(STORY);
});
