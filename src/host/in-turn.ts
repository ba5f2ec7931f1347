/**
 * Answers a listener that has each message dealt with by `deal` only once the one before it is, the first once `ready`
 * is. A message that fails fails for whoever sent it, and keeps none of the next back.
 */
export function inTurn<T>(
  ready: Promise<unknown>,
  deal: (message: T) => Promise<void>,
): (message: T) => Promise<void> {
  let before = ready;
  return (message) => {
    const turn = before.then(() => deal(message));
    before = turn.catch(() => undefined);
    return turn;
  };
}
