/** A vertical stretch of the viewport, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The part of the viewport where reading is comfortable, as shares of its height; sticky bars stay outside. */
const COMFORT = { top: 0.15, bottom: 0.75 };
/** Where the top of what is read comes to rest, as a share of the viewport's height. */
const REST = 0.28;

/**
 * How far to scroll down, in CSS pixels, so that what is read is comfortably in view; 0 where it is already.
 * What is taller than the comfortable part is shown from its top.
 */
export function scrollToComfort({ top, bottom }: Stretch, viewportHeight: number): number {
  const comfortTop = COMFORT.top * viewportHeight;
  const comfortBottom = COMFORT.bottom * viewportHeight;
  const fits = bottom - top <= comfortBottom - comfortTop;
  if (top >= comfortTop && (bottom <= comfortBottom || (!fits && top <= REST * viewportHeight))) return 0;
  return top - (fits ? Math.min(REST * viewportHeight, comfortBottom - (bottom - top)) : comfortTop);
}
