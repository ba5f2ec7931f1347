import { charAt, isWordEnd, matchAt, type Piece, type Reader, same, say } from "../reading.ts";
import { type Where, webWords } from "../web-words.ts";

const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?";
const HOST = `${LABEL}(?:\\.${LABEL}){1,5}`;
/** Endings by which a bare name is known for a host; those that are English words are not among them. */
const TLD =
  "com|org|net|gov|mil|edu|int|info|io|co|uk|ca|au|de|fr|eu|ru|cn|jp|kr|ua|il|tv|news|ly|ch|nl|pl|ir|pk|tr|gg|ai|abc|pdf|jpg|png|mp3|mp4|doc|docx|xls|xlsx|zip|html";
const WEB = new RegExp(
  `(https?://)?(www\\.)?(${HOST})(?::\\d{2,5})?((?:/[\\w.~%+@-]{0,60}){0,12})([?#][\\w.~%+=&;:/-]{0,200})?`,
  "uy",
);
/** What the lookahead has taken is not tried again in shorter parts, for none of them could stand before the "@". */
const EMAIL = new RegExp(
  `(?=([A-Za-z0-9][A-Za-z0-9._+-]{0,63}))\\1@(${HOST})((?:/[\\w.~-]{1,60}){0,4})`,
  "uy",
);
const BARE_TLD = new RegExp(`\\.(?:${TLD})$`, "iu");
const NAMES: ReadonlyMap<string, string> = new Map([
  [".", "dot"],
  ["/", "slash"],
  ["-", "dash"],
  ["_", "underscore"],
  ["+", "plus"],
  ["@", "at"],
  ["~", "tilde"],
  ["%", "percent"],
]);

/** Reads an address on the web: "https://www.va.gov/benefits" V A dot gov slash benefits; what follows a "?" is not said. */
export const readWebAddress: Reader = ({ text, at }) => {
  const match = matchAt(WEB, text, at);
  if (match === null) return null;
  const [whole, scheme = "", www = "", host = "", path = "", query = ""] = match;
  const known = scheme !== "" || www !== "" || BARE_TLD.test(host);
  if (!known || !/[A-Za-z]/u.test(host)) return null;
  // A stop or other mark after an address belongs to the sentence.
  const said = query === "" ? path.replace(/[.%+@~-]{1,60}$/u, "") : path;
  const length =
    query === "" ? whole.length - path.length + said.length : whole.replace(/[.;:]{1,200}$/u, "").length;
  if (!isWordEnd(text, at + length)) return null;
  const pieces: Piece[] = [];
  if (scheme.length + www.length > 0) pieces.push(say(scheme.length + www.length, ""));
  const port = whole.length - scheme.length - www.length - host.length - path.length - query.length;
  pieces.push(...hostWords(host, "web"));
  if (port > 0) pieces.push(say(port, ""));
  pieces.push(...wordsOf(said, "web"));
  const rest = length - pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (rest > 0) pieces.push(say(rest, ""));
  return pieces;
};

/** Reads an e-mail address: "tips@militarytimes.com" tips at military times dot com. */
export const readEmail: Reader = ({ text, at }) => {
  const match = matchAt(EMAIL, text, at);
  if (match === null || !isWordEnd(text, at + match[0].length)) return null;
  const [, user = "", host = "", path = ""] = match;
  return [...wordsOf(user, "name"), ...hostWords(`@${host}`, "host"), ...wordsOf(path, "web")];
};

/** Reads a name on a social network: "@USNavy" at U S Navy, "#NeverForget" hashtag Never Forget. */
export const readHandle: Reader = (scan) => {
  const { text, at } = scan;
  const match = matchAt(/([@#])(\w{2,50})(?![\p{L}\p{N}\p{M}])/uy, text, at);
  if (match === null || /[\p{L}\p{N}]/u.test(charAt(text, at - 1)) || !/[A-Za-z]/u.test(match[2] ?? ""))
    return null;
  return [say(1, match[1] === "@" ? "at " : "hashtag "), ...wordsOf(match[2] ?? "", "name")];
};

/** Reads an "@" that begins no name as "at", and leaves out such a "#"; neither may wait for a name to come after it. */
export const readLoneMark: Reader = ({ text, at }) => {
  const mark = charAt(text, at);
  if (mark !== "@" && mark !== "#") return null;
  if (mark === "#") return [say(1, "")];
  const [left, right] = [charAt(text, at - 1), charAt(text, at + 1)];
  return [say(1, `${at === 0 || /\s/u.test(left) ? "" : " "}at${/^\s?$/u.test(right) ? "" : " "}`)];
};

/** The pieces of a host; two letters at its end are a country's, and said apart ("dot F R"). */
function hostWords(host: string, where: Where): Piece[] {
  const country = /\.(?!co$)([A-Za-z]{2})$/u.exec(host);
  if (country === null) return wordsOf(host, where);
  const [ending, letters = ""] = country;
  const apart = letters.toUpperCase().split("").join(" ");
  return [...wordsOf(host.slice(0, -ending.length), where), say(ending.length, ` dot ${apart}`)];
}

/** The pieces of an address: a mark is said with the word after it, since a mark alone may carry no words. */
function wordsOf(written: string, where: Where): Piece[] {
  const pieces: Piece[] = [];
  let marks = "";
  for (const [token] of written.matchAll(/[A-Za-z0-9]+|[^A-Za-z0-9]/gu)) {
    if (!/^[A-Za-z0-9]/u.test(token)) {
      marks += token;
      continue;
    }
    for (const word of webWords(token, where)) {
      const lead = `${[...marks].map((mark) => ` ${NAMES.get(mark) ?? ""}`).join("")} `;
      const isFirst = pieces.length === 0 && marks === "";
      pieces.push(
        isFirst && word.said === word.written
          ? same(word.written.length)
          : say(marks.length + word.written.length, (isFirst ? "" : lead) + word.said),
      );
      marks = "";
    }
  }
  const last = pieces.pop();
  if (last === undefined) return marks === "" ? [] : [say(marks.length, "")];
  if (marks === "") return [...pieces, last];
  const word = last.said ?? written.slice(-last.length - marks.length, -marks.length);
  return [
    ...pieces,
    say(
      last.length + marks.length,
      `${word}${[...marks].map((mark) => ` ${NAMES.get(mark) ?? ""}`).join("")}`,
    ),
  ];
}
