/** The host whose pages Readback reads. */
export const HOST = "www.militarytimes.com";

/** Every host a local site answers for: the real ones, a sister site's, and one that Readback knows nothing of. */
export const HOSTS = [HOST, "militarytimes.com", "www.armytimes.com", "www.example.com"];

/** @typedef {{ readonly port: number, readonly everyHost?: boolean }} AnsweringSite answers for those, or for every host */
