/**
 * Voices for tests: no sound, and the same events at the same times on every machine. "Silent Voice" takes every
 * utterance and never answers, "Failing Voice" answers with an error, "Plain Voice" reports no words, and the
 * others report each word. Tests read `heard` and may set `pace`, or have every word wait for `goOn`.
 */

/** Time for one word at rate 1. */
globalThis.pace = { msPerWord: 100, byHand: false };

/** Where the pace is by hand: says the next word, or ends the utterance. */
globalThis.goOn = () => {};

/** Every utterance taken, oldest first, with the words reported so far: `ended` is null while it is spoken. */
globalThis.heard = [];

let stopCurrent = () => {};

chrome.ttsEngine.onSpeak.addListener((text, options, send) => {
  stopCurrent();
  const utterance = {
    text,
    voice: options.voiceName ?? "",
    rate: options.rate ?? 1,
    pitch: options.pitch ?? 1,
    volume: options.volume ?? 1,
    begunAt: Date.now(),
    words: [],
    ended: null,
  };
  globalThis.heard.push(utterance);
  stopCurrent = speak(utterance, send);
});

chrome.ttsEngine.onStop.addListener(() => stopCurrent());

/** Reports the events of one utterance; answers a function that cuts it short. */
function speak(utterance, send) {
  let timer;
  const end = (how) => {
    clearTimeout(timer);
    globalThis.goOn = () => {};
    utterance.ended ??= { how, at: Date.now() };
  };
  if (utterance.voice === "Silent Voice") return () => end("stopped");
  if (utterance.voice === "Failing Voice") {
    send({ type: "error", errorMessage: "This voice always fails." });
    end("failed");
    return () => {};
  }
  const words = [...utterance.text.matchAll(/\S+/gu)];
  const msPerWord = globalThis.pace.msPerWord / utterance.rate;
  const next = (index) => {
    const word = words[index];
    if (word === undefined) {
      end("spoken");
      send({ type: "end", charIndex: utterance.text.length });
      return;
    }
    if (utterance.voice !== "Plain Voice") {
      utterance.words.push({ charIndex: word.index, at: Date.now() });
      send({ type: "word", charIndex: word.index, length: word[0].length });
    }
    if (!globalThis.pace.byHand) {
      timer = setTimeout(next, msPerWord, index + 1);
      return;
    }
    globalThis.goOn = () => next(index + 1);
  };
  send({ type: "start", charIndex: 0 });
  next(0);
  return () => end("stopped");
}
