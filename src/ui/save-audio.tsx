import { Download, TriangleAlert } from "lucide";
import type { Saving } from "../core/protocol/view.ts";
import { Icon } from "./icon.tsx";
import type { ReadingProps } from "./reading.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { useWords } from "./words.ts";

/** What becomes of the article's audio file: nothing until it is asked for (see `Transport`). */
export function SaveAudio({ reading }: ReadingProps) {
  const { saving } = reading.snapshot;
  if (saving === null) return null;
  return (
    <div class={`notice saving ${saving.status === "failed" ? "warning" : "info"}`}>
      <Icon node={saving.status === "failed" ? TriangleAlert : Download} />
      <State saving={saving} onCancel={() => cancel(reading.cancelSave)} />
    </div>
  );
}

/** The button that is pressed goes away, so the focus goes back to the one that began it. */
function cancel(cancelSave: () => void): void {
  document.querySelector<HTMLElement>("[data-roving=save]")?.focus();
  cancelSave();
}

function State({ saving, onCancel }: { readonly saving: Saving; readonly onCancel: () => void }) {
  const { t, formats } = useWords();
  switch (saving.status) {
    case "working":
      return (
        <>
          <div>
            <p id="saving">{t("save_working", formats.percent(saving.progress))}</p>
            <progress value={saving.progress} max={1} aria-labelledby="saving" />
          </div>
          {/* For the pointer: keys have the button in the transport, which stays when this one goes. */}
          <button type="button" class="text-button" tabIndex={-1} onClick={onCancel}>
            {t("save_cancel")}
          </button>
        </>
      );
    case "ready":
      return (
        <>
          <p>
            <strong>{t("save_ready")}.</strong> {t("personal_listening")}
          </p>
          <Files files={saving} />
        </>
      );
    case "failed":
      return (
        <p>
          <strong>{t("save_failed")}.</strong> {t("save_failed_text")}
        </p>
      );
  }
}

/** Both links are one tab stop, like the transport. */
function Files({ files }: { readonly files: Extract<Saving, { status: "ready" }> }) {
  const { t } = useWords();
  const { container, tabIndex, handlers } = useRovingFocus<HTMLDivElement>("horizontal", "audio", true);
  const links = [
    { key: "audio", file: files.audio, name: t("save_file") },
    { key: "transcript", file: files.transcript, name: t("save_transcript") },
  ];
  return (
    <div ref={container} class="files" role="toolbar" aria-label={t("save_ready")} {...handlers}>
      {links.map(({ key, file, name }) => (
        <a
          key={key}
          class="text-button"
          href={file.url}
          download={file.name}
          data-roving={key}
          tabIndex={tabIndex(key)}
        >
          {name}
        </a>
      ))}
    </div>
  );
}
