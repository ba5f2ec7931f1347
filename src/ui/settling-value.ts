import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** A slider that rests this long has its value sent, so that speech does not start anew at each pixel; ms. */
const REST_MS = 250;
/** Longest wait for the answer to a value sent, before the slider shows the truth again; ms. */
const ANSWER_MS = 1000;

/**
 * The value of a slider while the listener moves it. `move` shows a value at once and commits it when the slider has
 * rested; `settle` commits at once (the listener let go). When the true value changes, that is shown again.
 */
export function useSettlingValue(value: number, commit: (value: number) => void) {
  const [draft, setDraft] = useState<number | null>(null);
  const unsent = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, ms);
  };
  const settle = () => {
    if (unsent.current === null) return;
    const settled = unsent.current;
    unsent.current = null;
    wait(ANSWER_MS, () => setDraft(null));
    latestCommit.current(settled);
  };
  const move = (next: number) => {
    unsent.current = next;
    setDraft(next);
    wait(REST_MS, settle);
  };
  const forget = () => {
    clearTimeout(timer.current);
    unsent.current = null;
    setDraft(null);
  };

  useEffect(() => {
    if (unsent.current === null) setDraft(null);
  }, [value]);
  // A view that closes while the slider rests still means what it showed.
  useLayoutEffect(() => {
    const send = () => {
      clearTimeout(timer.current);
      if (unsent.current !== null) latestCommit.current(unsent.current);
      unsent.current = null;
    };
    addEventListener("pagehide", send);
    return () => {
      removeEventListener("pagehide", send);
      send();
    };
  }, []);
  return { shown: draft ?? value, move, settle, forget } as const;
}
