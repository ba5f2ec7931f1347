/** The host whose pages Readback reads. */
export const HOST = "www.militarytimes.com";

/** Every host a local site answers for: the real ones, and one where Readback has no business. */
export const HOSTS = [HOST, "militarytimes.com", "www.example.com"];
