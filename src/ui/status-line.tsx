/** The one place that speaks by itself: what came of what the listener did. See `useAnnouncements`. */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <p class="status" role="status">
      {text}
    </p>
  );
}
