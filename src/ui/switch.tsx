interface SwitchProps {
  readonly id: string;
  readonly name: string;
  /** What it means as it is now. */
  readonly text: string;
  readonly on: boolean;
  /** Called in the very event of the press, so that a permission may be asked for in it. */
  readonly onToggle: (on: boolean) => void;
}

/**
 * Something that is on or off. It shows what is so, not what was pressed: it moves once that has come true, and stays
 * where the browser, or the listener in the browser's own question, says no.
 */
export function Switch({ id, name, text, on, onToggle }: SwitchProps) {
  const press = (event: Event) => {
    event.preventDefault();
    onToggle(!on);
  };
  return (
    <div class="setting">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked (ARIA in HTML).
        role="switch"
        checked={on}
        aria-describedby={`${id}-text`}
        onClick={press}
      />
      <p id={`${id}-text`}>{text}</p>
    </div>
  );
}
