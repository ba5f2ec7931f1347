/** Long enough to be told apart, short enough for every file system with an ending behind it; UTF-16 units. */
const LONGEST = 80;

/** Characters that a file system somewhere refuses (Windows refuses most), and those that can't be seen. */
const REFUSED = /[\\/:*?"<>|\p{C}]+/gu;

/** A file's name made of a title, without an ending; cut at a word where it is too long. */
export function fileNameOf(title: string): string {
  const plain = title.replaceAll(REFUSED, " ").replaceAll(/\s+/gu, " ").trim();
  const short =
    plain.length <= LONGEST ? plain : plain.slice(0, plain.lastIndexOf(" ", LONGEST) + 1 || LONGEST);
  // Windows drops dots at the end, and a dot at the start hides a file elsewhere.
  return short.replaceAll(/^[.\s]+|[.\s]+$/gu, "") || "Article";
}
