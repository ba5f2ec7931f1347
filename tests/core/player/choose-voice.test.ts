import { expect, test } from "vitest";
import { chooseVoice } from "../../../src/core/player/choose-voice.ts";
import { voice } from "./invented.ts";

const chosen = (...given: Parameters<typeof chooseVoice>) => chooseVoice(...given)?.voice.id;

test("a local voice of the article's own tag comes before one of its language only", () => {
  expect(chosen([voice("British", "en-GB"), voice("American", "en_US")], null, "en-US")).toBe("American");
  expect(chosen([voice("French", "fr-FR"), voice("British", "en-GB")], null, "en-US")).toBe("British");
});

test("a remote voice is never chosen by itself, not even as the only one", () => {
  expect(chooseVoice([voice("Cloud", "en-US", true)], null, "en-US")).toBeNull();
  expect(chosen([voice("Cloud", "en-US", true)], "Cloud", "en-US")).toBe("Cloud");
});

test("a voice of another language must do where there is no other, and it is said", () => {
  expect(chooseVoice([voice("French", "fr-FR")], null, "en-US")).toMatchObject({ speaksLanguage: false });
});

test("novelty voices come after every sane one of the language, and before another language", () => {
  const voices = [voice("French", "fr-FR"), voice("Zarvox"), voice("Samantha")];
  expect(chosen(voices, null, "en-US")).toBe("Samantha");
  expect(chosen(voices, null, "en-US", ["Samantha"])).toBe("Zarvox");
});

test("a picked voice that is gone or dead gives way to another", () => {
  expect(chosen([voice("Ada"), voice("Ben")], "Gone", "en-US")).toBe("Ada");
  expect(chosen([voice("Ada"), voice("Ben")], "Ada", "en-US", ["Ada"])).toBe("Ben");
});
