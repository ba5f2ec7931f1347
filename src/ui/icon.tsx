import { createElement } from "preact";

/** A drawing on a 24 × 24 grid: SVG elements with their attributes (the shape of Lucide's icon nodes). */
export type IconNode = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

/** An icon in the colour of the text around it. It says nothing to assistive technology: its button has a name. */
export function Icon({ node, filled = false }: { readonly node: IconNode; readonly filled?: boolean }) {
  return (
    <svg class={filled ? "icon filled" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
