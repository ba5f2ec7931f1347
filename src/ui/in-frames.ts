/** Rows that come into view are laid out then, and push on those behind them; this is over after so many frames. */
const SETTLING_FRAMES = 4;

/** Does something now and again in the frames that follow, until what `content-visibility` had left out is laid out. */
export function inFrames(act: () => void, frames = SETTLING_FRAMES): void {
  act();
  if (frames > 0) requestAnimationFrame(() => inFrames(act, frames - 1));
}
