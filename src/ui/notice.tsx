import { Info, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface NoticeProps {
  readonly kind: "info" | "warning";
  readonly title: string;
  readonly text: string;
  /** One button, where there is something to press. */
  readonly action?: { readonly name: string; readonly onClick: () => void } | undefined;
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
        <button type="button" class="text-button" onClick={action.onClick}>
          {action.name}
        </button>
      )}
    </div>
  );
}
