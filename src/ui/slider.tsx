import type { ComponentChildren } from "preact";
import type { useSettlingValue } from "./settling-value.ts";

interface SliderProps {
  readonly id: string;
  /** Its name, where no `<label>` shows it. */
  readonly name?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What is shown and where moves go; see `useSettlingValue`. */
  readonly settling: ReturnType<typeof useSettlingValue>;
  /** The value in words, as a screen reader says it. */
  readonly valueText: string;
  /** Page Up (1) and Page Down (-1), where they mean more than ten steps. */
  readonly onPage?: (by: 1 | -1) => void;
  /** Drawn on the track, for the eye alone. */
  readonly children?: ComponentChildren;
}

const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 };

/** A native slider whose value is sent when it has come to rest. */
export function Slider({ id, name, min, max, step, settling, valueText, onPage, children }: SliderProps) {
  const { shown, move, settle, forget } = settling;
  const share = max > min ? (shown - min) / (max - min) : 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = PAGES[event.key];
    if (by === undefined || !onPage) return;
    event.preventDefault();
    forget();
    onPage(by);
  };
  return (
    <span class="slider" style={{ "--share": String(share) }}>
      <input
        type="range"
        id={id}
        aria-label={name}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={shown}
        onInput={(event) => move(event.currentTarget.valueAsNumber)}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {children}
    </span>
  );
}
