/**
 * The worker that speaks: a classic script at `voice/worker.js`, beside the files of the voices. It reads nothing
 * before it is asked for the first time, and ends when whoever started it ends it.
 */
import type { RecitalQuestion } from "./recital-messages.ts";
import { recite } from "./recite.ts";
import type { SynthesisQuestion } from "./synthesis-messages.ts";
import { SynthesisService } from "./synthesis-service.ts";

const read = async (file: string) => {
  const response = await fetch(new URL(file, location.href));
  return response.arrayBuffer();
};

const service = new SynthesisService(read);

addEventListener("message", async ({ data }: MessageEvent<SynthesisQuestion | RecitalQuestion>) => {
  if ("type" in data) {
    const ends = { synthesise, readEncoder: () => read("mp3.wasm") };
    for await (const report of recite(data, ends))
      postMessage(report, { transfer: "bytes" in report ? [report.bytes.buffer] : [] });
    return;
  }
  const answer = await service.answer(data);
  postMessage(answer, { transfer: "pcm" in answer ? [answer.pcm.buffer] : [] });
});

async function synthesise(request: Omit<SynthesisQuestion, "id">) {
  const answer = await service.answer({ id: 0, ...request });
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
