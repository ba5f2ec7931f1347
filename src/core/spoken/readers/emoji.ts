import { charAt, isWordEnd, matchAt, type Reader, say } from "../reading.ts";

/** A whole sequence: with skin tone, style or tag characters, and joined to others by U+200D. */
const SEQUENCE =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]{0,2}[\u{E0020}-\u{E007F}]{0,8}(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]{0,2}){0,6})/uy;

/** Emoji met in news, named as in Unicode's CLDR but shorter; those that are not here are silent. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `🎖 medal|🏅 medal|🪖 helmet|⚓ anchor|✈ airplane|🛩 airplane|🚁 helicopter|🚢 ship|🚀 rocket|🛰 satellite|💣 bomb|💥 explosion|🔥 fire|⚠ warning|🚨 alert|📢 loudspeaker|📸 photo|📷 photo|🎥 video|📹 video|🎧 audio|🔗 link|📍 location|🧵 thread|👇 see below|➡ arrow|✅ check mark|❌ cross mark|❤ heart|💔 broken heart|💙 blue heart|💚 green heart|🖤 black heart|🙏 folded hands|👏 applause|👍 thumbs up|👎 thumbs down|💪 strength|🫡 salute|😂 laughing|🤣 laughing|😀 smile|😊 smile|😢 crying|😭 crying|😡 anger|🤔 thinking|🎉 celebration|🎂 cake|🎄 Christmas tree|🕊 dove|🦅 eagle|🌹 rose|🗽 Statue of Liberty|🏈 football|⭐ star|🌍 globe|🌎 globe|🌏 globe`
    .split("|")
    .map((entry): [string, string] => {
      const [sign = "", ...words] = entry.split(" ");
      return [sign, words.join(" ")];
    }),
);

/** The flags met in news, by ISO 3166 code. */
const FLAGS: ReadonlyMap<string, string> = new Map(
  "US American,GB British,UA Ukrainian,RU Russian,CN Chinese,TW Taiwanese,JP Japanese,KR South Korean,KP North Korean,IL Israeli,PS Palestinian,IR Iranian,IQ Iraqi,SY Syrian,AF Afghan,PK Pakistani,IN Indian,TR Turkish,DE German,FR French,IT Italian,PL Polish,CA Canadian,AU Australian,NZ New Zealand,PH Philippine,VN Vietnamese,SA Saudi,YE Yemeni,FI Finnish,SE Swedish,NO Norwegian,EE Estonian,LV Latvian,LT Lithuanian,RO Romanian,EU European,MX Mexican,CU Cuban"
    .split(",")
    .map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]),
);

/** Reads an emoji by its name, a flag by its country; what is not known, or is no emoji by itself, is not said. */
export const readEmoji: Reader = ({ text, at }) => {
  const match = matchAt(SEQUENCE, text, at);
  if (match === null) return null;
  const [sequence] = match;
  const end = at + sequence.length;
  // "©" and the like are signs unless a selector asks for their picture.
  if (!/\p{Emoji_Presentation}|\uFE0F|\u200D/u.test(sequence)) return null;
  if (!isWordEnd(text, end) && /^\p{M}$/u.test(charAt(text, end))) return null;
  const name = nameOf(sequence);
  if (name === undefined) return [say(sequence.length, "")];
  const left = /\s|^$/u.test(text.slice(Math.max(0, at - 1), at)) ? "" : " ";
  return [say(sequence.length, `${left}${name}${isWordEnd(text, end) ? "" : " "}`)];
};

function nameOf(sequence: string): string | undefined {
  if (/^\p{RI}/u.test(sequence)) {
    const code = [...sequence]
      .map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1a5))
      .join("");
    const whose = FLAGS.get(code);
    return whose && `${whose} flag`;
  }
  return NAMES.get(sequence.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, ""));
}
