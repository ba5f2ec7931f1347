import { Fragment } from "preact";
import { shownShortcut } from "./shortcut.ts";
import type { Shortcuts } from "./transport.tsx";
import { useWords } from "./words.ts";

/** The keyboard shortcuts that work everywhere in the browser, as they are set now; nothing where none is. */
export function ShortcutsLine({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const { t } = useWords();
  const lines = [
    { keys: [shortcuts["toggle-playback"]], does: t("toggle_keys") },
    { keys: [shortcuts["previous-quotation"], shortcuts["next-quotation"]], does: t("quotations_keys") },
  ];
  const set = lines.map(({ keys, does }) => ({ keys: keys.filter((key) => key), does }));
  if (set.every(({ keys }) => keys.length === 0)) return null;
  return (
    <p class="shortcuts">
      {set.map(
        ({ keys, does }) =>
          keys.length > 0 && (
            <span key={does}>
              {keys.map((key) => (
                <Fragment key={key}>
                  <kbd>{shownShortcut(key ?? "")}</kbd>{" "}
                </Fragment>
              ))}
              {does}
            </span>
          ),
      )}
    </p>
  );
}
