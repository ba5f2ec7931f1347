import { isWordEnd, type Reading, same, say } from "../reading.ts";

/**
 * What is said for an acronym that ends at `end`, with the ending it has there: letters take it as one word ("IEDs" is
 * "I E D's", "VA’s" is "V A's"); a word has a plural of its own and keeps its genitive as shown. A hyphen or slash
 * to the next word is silent ("U.S.-led", "POW/MIA"). Null where the word goes on otherwise.
 */
export function inflected(shown: string, words: string, text: string, end: number): Reading | null {
  const { length } = shown;
  const isLetters = /(?:^| )\p{Lu}$/u.test(words);
  const [genitive = ""] = /^['’]s(?![\p{L}\p{N}\p{M}])/u.exec(text.slice(end, end + 4)) ?? [];
  if (genitive !== "")
    return isLetters
      ? [say(length + genitive.length, `${words}'s`)]
      : [say(length, words), same(genitive.length)];
  if (text[end] === "s" && isWordEnd(text, end + 1))
    return [
      say(length + 1, isLetters ? `${words}'s` : `${words}${/(?:s|x|z|ch|sh)$/u.test(words) ? "es" : "s"}`),
    ];
  if (!isWordEnd(text, end)) return null;
  const isJoined = isLetters && /^(?:-\p{Ll}{2}|\/\p{Lu}{2})/u.test(text.slice(end, end + 3));
  return isJoined ? [say(length, words), say(1, " ")] : [say(length, words)];
}
