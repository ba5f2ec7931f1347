/** Trusted Types (https://w3c.github.io/trusted-types), as far as they are needed here. */
declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy }
    | undefined;
}

interface ScriptUrlPolicy {
  /** Answers a TrustedScriptURL, which is given to sinks as if it were the string. */
  createScriptURL(url: string): string;
}

/** From the root of the package, where the pages are. */
const SCRIPT = "/voice/worker.js";

/** The one policy the manifest allows; a document may make it once. */
const POLICY = "readback-voice-worker";

let policy: ScriptUrlPolicy | undefined;

/**
 * Starts the worker that speaks. The extension's pages take no script's address that is a mere string; the policy
 * made for it here gives out this one address, whatever it is asked for.
 */
export function startWorker(): Worker {
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY, { createScriptURL: () => SCRIPT });
  return new Worker(policy?.createScriptURL(SCRIPT) ?? SCRIPT, { name: "voice" });
}
