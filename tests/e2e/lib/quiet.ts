import type { CDPSession, Page, Target, WebWorker } from "puppeteer-core";

/** Anything in Chromium that runs scripts. */
export type Context = Page | Target | WebWorker;

/**
 * Runs a function in Chromium without claiming a user gesture, which puppeteer's own `evaluate` always does. It sees
 * nothing of the scope it was written in; arguments and answer must survive JSON.
 */
export async function quiet<A extends readonly unknown[], R>(
  context: Context,
  code: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  if (!("createCDPSession" in context)) return evaluate(context.client, code, args);
  const session = await context.createCDPSession();
  try {
    return await evaluate(session, code, args);
  } finally {
    // The context may be gone by now, and its session with it.
    await session.detach().catch(() => undefined);
  }
}

async function evaluate<A extends readonly unknown[], R>(
  session: CDPSession,
  code: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `(${code})(...${JSON.stringify(args)})`,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
