/** What may stand between names and around them, in lower case, in a line that lists who wrote a story. */
const BETWEEN = new Set(
  (
    "a agencies agency also an and as at both bureau bureaus by chief colleague colleagues columnist columnists " +
    "contributing contributor contributors correspondent correspondents da de del der di dispatches dos editor editors el for " +
    "former freelance freelancer from in intern interns la local managing media news newsroom of on other outlets partner " +
    "partners photographer photographers press producer producers report reporter reporters reports researcher researchers senior " +
    "service services sister site sources special staff staffer staffers stringer stringers the to van von wire wires with writer writers"
  ).split(" "),
);

/** Whether a text, without the stop at its end, is nothing but names, of people, places or papers, and what joins them. */
export function isNameList(text: string): boolean {
  let names = 0;
  for (const word of text.split(/[\s,;:&/()|·•–—]+/)) {
    if (word === "") continue;
    if (BETWEEN.has(word)) names += word === "staff" || word === "wire" ? 1 : 0;
    else if (/^["“]?[A-Z\u00c0-\u00de]/.test(word)) names += BETWEEN.has(word.toLowerCase()) ? 0 : 1;
    else return false;
  }
  return names > 0 && !/[!?"”]|[a-z]{3}\. [A-Z]/.test(text);
}
