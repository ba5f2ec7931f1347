import { ChevronsLeft, ChevronsRight, Download, Pause, Play, RotateCcw, Square, X } from "lucide";
import { useEffect } from "preact/hooks";
import type { PlaybackStatus, PlayerCommand, Saving } from "../core/protocol/view.ts";
import type { IconNode } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import type { MessageKey } from "./messages.ts";
import { NEXT_QUOTATION, PREVIOUS_QUOTATION } from "./quotation-icons.ts";
import type { ReadingProps } from "./reading.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { useWords } from "./words.ts";

interface Control {
  readonly key: string;
  readonly name: MessageKey;
  readonly icon: IconNode;
  /** What it asks for; "save" is the article as an audio file, and "cancel-save" that no more is made of it. */
  readonly command: PlayerCommand | "save" | "cancel-save";
  readonly filled?: boolean;
  readonly idle?: boolean;
  /** Name of the keyboard command that does the same. */
  readonly keyboard?: string;
}

/** The shortcut of each keyboard command by its name in the manifest. */
export type Shortcuts = Readonly<Record<string, string>>;

/** The transport, and the saving of it all: one toolbar and one tab stop. Play is focused when it first appears. */
export function Transport({ reading, shortcuts }: ReadingProps & { readonly shortcuts: Shortcuts }) {
  const { t } = useWords();
  const { container, tabIndex, handlers } = useRovingFocus<HTMLDivElement>("horizontal", "play", true);
  useEffect(() => {
    const untouched = document.activeElement === document.body || document.activeElement === null;
    if (untouched) container.current?.querySelector<HTMLElement>("#play")?.focus();
  }, [container]);
  return (
    <div ref={container} class="transport" role="toolbar" aria-label={t("playback")} {...handlers}>
      {controls(reading).map(({ key, name, icon, command, filled, idle, keyboard }) => (
        <IconButton
          key={key}
          {...(key === "play" ? { id: "play", class: "play" } : {})}
          name={t(name)}
          icon={icon}
          filled={filled ?? false}
          idle={idle ?? false}
          roving={key}
          tabIndex={tabIndex(key)}
          shortcut={(keyboard && shortcuts[keyboard]) ?? ""}
          onClick={() => ask(reading, command)}
        />
      ))}
    </div>
  );
}

function ask(reading: ReadingProps["reading"], command: Control["command"]): void {
  if (command === "save") reading.save();
  else if (command === "cancel-save") reading.cancelSave();
  else reading.command(command);
}

function controls({ article, snapshot }: ReadingProps["reading"]): readonly Control[] {
  const { status, sentence, saving } = snapshot;
  const skip = (unit: "sentence" | "quotation", by: 1 | -1): PlayerCommand => ({ type: "skip", unit, by });
  const quotations = article.quotes.length > 0;
  const atStart = status !== "finished" && sentence === 0;
  const silent = status === "ready" || status === "finished";
  const start: Control = {
    key: "start",
    name: "start_over",
    icon: RotateCcw,
    command: { type: "restart" },
    idle: atStart,
  };
  const previous: Control = {
    key: "previous",
    name: "previous_quotation",
    icon: PREVIOUS_QUOTATION,
    filled: true,
    command: skip("quotation", -1),
    keyboard: "previous-quotation",
  };
  const next: Control = {
    key: "next",
    name: "next_quotation",
    icon: NEXT_QUOTATION,
    filled: true,
    command: skip("quotation", 1),
    keyboard: "next-quotation",
  };
  return [
    start,
    ...(quotations ? [previous] : []),
    { key: "back", name: "back_sentence", icon: ChevronsLeft, command: skip("sentence", -1) },
    playControl(status),
    { key: "forward", name: "forward_sentence", icon: ChevronsRight, command: skip("sentence", 1) },
    ...(quotations ? [next] : []),
    { key: "stop", name: "stop", icon: Square, filled: true, command: { type: "stop" }, idle: silent },
    saveControl(saving),
  ];
}

/** What begins it ends it: the focus stays where it is, and there is no further tab stop. */
const saveControl = (saving: Saving | null): Control =>
  saving?.status === "working"
    ? { key: "save", name: "save_stop", icon: X, command: "cancel-save" }
    : { key: "save", name: "save_audio", icon: Download, command: "save" };

/** A button whose name, not state, says what it will do. */
function playControl(status: PlaybackStatus): Control {
  const common = { key: "play", filled: true, keyboard: "toggle-playback" } as const;
  switch (status) {
    case "playing":
      return { ...common, name: "pause", icon: Pause, command: { type: "pause" } };
    case "finished":
      return { ...common, name: "play_again", icon: Play, command: { type: "play" } };
    case "ready":
    case "paused":
      return { ...common, name: "play", icon: Play, command: { type: "play" } };
  }
}
