import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ArticleView, Snapshot, ViewRequest } from "../core/protocol/view.ts";
import { type Asked, announcement } from "./announcement.ts";
import { rateLimited } from "./rate-limited-text.ts";
import { useWords } from "./words.ts";

/**
 * The text of a view's status line. Tell it with `noteAsked` what the listener asks for; what comes of it is
 * announced once, at most every 2 s.
 */
export function useAnnouncements(
  article: ArticleView,
  snapshot: Snapshot,
): { readonly text: string; noteAsked(request: ViewRequest): void; say(text: string): void } {
  const words = useWords();
  const [text, setText] = useState("");
  const line = useMemo(() => rateLimited(setText), []);
  const asked = useRef<Asked | null>(null);
  const latest = useRef(snapshot);

  useEffect(() => {
    const previous = latest.current;
    latest.current = snapshot;
    if (previous === snapshot) return;
    const counts = { sentences: article.sentenceCount, quotations: article.quotes.length };
    const said = announcement(previous, snapshot, asked.current, counts, words);
    if (said === null) return;
    asked.current = null;
    line.say(said);
  }, [snapshot]);
  useEffect(() => line.stop, [line]);

  const noteAsked = (request: ViewRequest) => {
    asked.current = { request, before: latest.current };
  };
  return { text, noteAsked, say: line.say };
}
