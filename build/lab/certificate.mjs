/**
 * A certificate for the local site, made with Node alone: openssl is not everywhere, and a private key has no place
 * in a repository. It is the least X.509 v3 (RFC 5280) that browsers told to accept self-signed ones will take.
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

const TAG = { integer: 2, bits: 3, octets: 4, oid: 6, utf8: 12, time: 23, sequence: 48, set: 49 };
const CONTEXT = { dnsName: 0x82, version: 0xa0, extensions: 0xa3 };

/** Object identifiers in their DER encoding: ecdsa-with-SHA256, commonName, subjectAltName. */
const OID = { ecdsaSha256: "2a8648ce3d040302", commonName: "550403", subjectAltName: "551d11" };

const DAY_MS = 86_400_000;

/**
 * Makes a key and a certificate for it that is valid from yesterday to tomorrow.
 * @param {readonly string[]} hosts the first is also the common name
 * @returns {{ readonly key: string, readonly cert: string }} PEM
 */
export function makeCertificate(hosts) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(oid(OID.ecdsaSha256));
  const name = sequence(
    der(TAG.set, sequence(oid(OID.commonName), der(TAG.utf8, Buffer.from(hosts[0] ?? "")))),
  );
  const names = hosts.map((host) => der(CONTEXT.dnsName, Buffer.from(host)));
  const alternatives = sequence(oid(OID.subjectAltName), der(TAG.octets, sequence(...names)));
  const toBeSigned = sequence(
    der(CONTEXT.version, der(TAG.integer, Buffer.of(2))),
    der(TAG.integer, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(Date.now() - DAY_MS), time(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(CONTEXT.extensions, sequence(alternatives)),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, algorithm, der(TAG.bits, Buffer.of(0), signature));
  const lines = certificate.toString("base64").match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
  };
}

/**
 * One DER element: tag, length, contents.
 * @param {number} tag
 * @param {readonly Buffer[]} parts
 */
function der(tag, ...parts) {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), contents]);
}

/** @param {readonly Buffer[]} parts */
const sequence = (...parts) => der(TAG.sequence, ...parts);

/** @param {string} hex */
const oid = (hex) => der(TAG.oid, Buffer.from(hex, "hex"));

/** @param {number} ms since the epoch */
function time(ms) {
  const digits = new Date(ms).toISOString().replaceAll(/[-:T]/gu, "").slice(2, 14);
  return der(TAG.time, Buffer.from(`${digits}Z`));
}
