import { Icon, type IconNode } from "./icon.tsx";
import { ariaKeyshortcuts, shownShortcut } from "./shortcut.ts";
import { useWords } from "./words.ts";

interface IconButtonProps {
  readonly name: string;
  readonly icon: IconNode;
  readonly onClick: () => void;
  readonly id?: string;
  readonly class?: string;
  readonly filled?: boolean;
  readonly tabIndex?: number;
  /** Its key in a roving toolbar; see `useRovingFocus`. */
  readonly roving?: string;
  /** The keyboard shortcut that does the same, as the browser writes it; "" where there is none. */
  readonly shortcut?: string;
  /** Stays in its place but does nothing now; never `disabled`, which would throw the focus away. */
  readonly idle?: boolean;
  /** Whether what it opens is open, for a button that opens something. */
  readonly expanded?: boolean;
}

/** A button that is an icon: its name is spoken, and shown with its keys when the pointer rests on it. */
export function IconButton(props: IconButtonProps) {
  const { t } = useWords();
  const { name, icon, filled = false, idle = false, shortcut = "", onClick } = props;
  return (
    <button
      type="button"
      id={props.id}
      class={props.class === undefined ? "icon-button" : `icon-button ${props.class}`}
      tabIndex={props.tabIndex}
      data-roving={props.roving}
      aria-label={name}
      aria-disabled={idle ? "true" : undefined}
      aria-expanded={props.expanded}
      aria-keyshortcuts={ariaKeyshortcuts(shortcut)}
      title={shortcut === "" ? name : t("with_keys", name, shownShortcut(shortcut))}
      onClick={idle ? undefined : onClick}
    >
      <Icon node={icon} filled={filled} />
    </button>
  );
}
