/**
 * The worker that speaks: a classic script at `voice/worker.js`, beside the files of the voices. It reads nothing
 * before it is asked for the first time, and ends when whoever started it ends it.
 */
import type { SynthesisQuestion } from "./synthesis-messages.ts";
import { SynthesisService } from "./synthesis-service.ts";

const service = new SynthesisService(async (file) => {
  const response = await fetch(new URL(file, location.href));
  return response.arrayBuffer();
});

addEventListener("message", async ({ data }: MessageEvent<SynthesisQuestion>) => {
  const answer = await service.answer(data);
  postMessage(answer, { transfer: "pcm" in answer ? [answer.pcm.buffer] : [] });
});
