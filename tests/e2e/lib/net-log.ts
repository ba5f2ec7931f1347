import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One request that Chromium's network service began. */
export interface NetworkRequest {
  readonly url: string;
  /** The origin that asked, "not an origin" where it was the browser itself. */
  readonly initiator: string;
}

/**
 * Everything Chromium asks of the network, from its start to its end, from any page, frame, worker or extension: its
 * own net log, which no request can slip past. Pass `args` at the launch and `read()` after the close.
 */
export async function startNetLog(): Promise<{
  readonly args: readonly string[];
  read(): Promise<readonly NetworkRequest[]>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "readback-net-log-"));
  const file = join(folder, "net-log.json");
  return {
    args: [`--log-net-log=${file}`],
    async read() {
      const log = JSON.parse(await readFile(file, "utf8"));
      await rm(folder, { recursive: true });
      return requestsIn(log);
    },
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

function requestsIn({ constants, events }: NetLog): readonly NetworkRequest[] {
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? "" }]
      : [],
  );
}
