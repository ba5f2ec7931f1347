/**
 * The one place that speaks by itself: what came of what the listener did. See `useAnnouncements`. An empty line has
 * no text node, since Preact would write an empty one anew at each drawing, and that is heard as a change.
 */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <p class="status" role="status">
      {text || null}
    </p>
  );
}
