/** What a status line says. `turn` tells one saying from the next, also where the words are the same. */
export interface Said {
  readonly text: string;
  readonly turn: number;
}

export const NOTHING_SAID: Said = { text: "", turn: 0 };

/**
 * The one place that speaks by itself: what came of what the listener did. See `useAnnouncements`. An empty line has
 * no text node, since Preact would write an empty one anew at each drawing, and that is heard as a change. Words are put
 * in anew at each turn: the same left standing would not be heard a second time.
 */
export function StatusLine({ said: { text, turn } }: { readonly said: Said }) {
  return (
    <p class="status" role="status">
      {text === "" ? null : <span key={turn}>{text}</span>}
    </p>
  );
}
