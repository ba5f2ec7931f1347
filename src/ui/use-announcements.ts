import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ArticleView, Snapshot, ViewRequest } from "../core/protocol/view.ts";
import { type Asked, announcement } from "./announcement.ts";
import { rateLimited } from "./rate-limited-text.ts";
import { NOTHING_SAID, type Said } from "./status-line.tsx";
import { useWords } from "./words.ts";

/**
 * What a view's status line says. Tell it with `noteAsked` what the listener asks for; what comes of it is
 * announced once, at most every 2 s.
 */
export function useAnnouncements(
  article: ArticleView,
  snapshot: Snapshot,
): { readonly said: Said; noteAsked(request: ViewRequest): void; say(text: string): void } {
  const words = useWords();
  const [said, setSaid] = useState(NOTHING_SAID);
  const line = useMemo(() => rateLimited((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), []);
  const asked = useRef<Asked | null>(null);
  const latest = useRef(snapshot);

  useEffect(() => {
    const previous = latest.current;
    latest.current = snapshot;
    if (previous === snapshot) return;
    const counts = { sentences: article.sentenceCount, quotations: article.quotes.length };
    const news = announcement(previous, snapshot, asked.current, counts, words);
    if (news === null) return;
    asked.current = null;
    line.say(news);
  }, [snapshot]);
  useEffect(() => line.stop, [line]);

  const noteAsked = (request: ViewRequest) => {
    asked.current = { request, before: latest.current };
  };
  return { said, noteAsked, say: line.say };
}
