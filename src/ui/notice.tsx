import { Info, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

/** What can be pressed in a notice; with others it is one tab stop (`roving` and `tabIndex`, see `useRovingFocus`). */
export interface NoticeAction {
  readonly name: string;
  readonly onClick: () => void;
  readonly roving: string;
  readonly tabIndex: number;
}

interface NoticeProps {
  readonly kind: "info" | "warning";
  readonly title: string;
  readonly text: string;
  /** One button, where there is something to press. */
  readonly action?: NoticeAction | undefined;
  readonly children?: ComponentChildren;
}

/** Something the listener should know: what, why, and the one thing to do next. */
export function Notice({ kind, title, text, action }: NoticeProps) {
  return (
    <div class={`notice ${kind}`}>
      <Icon node={kind === "info" ? Info : TriangleAlert} />
      <p>
        <strong>{title}.</strong> {text}
      </p>
      {action && (
        <button
          type="button"
          class="text-button"
          data-roving={action.roving}
          tabIndex={action.tabIndex}
          onClick={action.onClick}
        >
          {action.name}
        </button>
      )}
    </div>
  );
}
