/** Long enough to be told apart, short enough for every file system with an ending behind it; UTF-16 units. */
const LONGEST = 80;

/** Characters that a file system somewhere refuses (Windows refuses most), and those that can't be seen. */
const REFUSED = /[\\/:*?"<>|\p{C}]+/gu;

/** A file's name made of a title, without an ending; cut at a word where it is too long. */
export function fileNameOf(title: string): string {
  const plain = title.replaceAll(REFUSED, " ").replaceAll(/\s+/gu, " ").trim();
  const short = plain.length <= LONGEST ? plain : cut(plain);
  // Windows drops dots at the end, and a dot at the start hides a file elsewhere.
  return short.replaceAll(/^[.\s]+|[.\s]+$/gu, "") || "Article";
}

/** At the last word's end, unless that leaves next to nothing; then where it is, but not inside a character. */
function cut(name: string): string {
  const space = name.lastIndexOf(" ", LONGEST);
  return space > LONGEST / 2 ? name.slice(0, space) : name.slice(0, LONGEST).replace(/\p{Cs}$/u, "");
}
