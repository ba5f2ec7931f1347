import { expect, test } from "vitest";
import { groupVoices } from "../../src/ui/voice-groups.ts";

const voice = (name: string, lang: string, remote = false) => ({ id: name, name, lang, remote });
const names = (voices: readonly { name: string }[]) => voices.map(({ name }) => name);

test("voices of the article's language come first, by name", () => {
  const { device, other } = groupVoices(
    [voice("Tess", "en-AU"), voice("Ana", "es"), voice("Al", "en_US")],
    "en-US",
  );
  expect(names(device)).toEqual(["Al", "Tess"]);
  expect(names(other)).toEqual(["Ana"]);
});

test("a voice the text would leave the device for is never among those of the device", () => {
  const { device, online } = groupVoices([voice("Cloud", "en", true), voice("Nube", "es", true)], "es");
  expect(device).toEqual([]);
  expect(names(online)).toEqual(["Nube", "Cloud"]);
});
