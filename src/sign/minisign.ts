import {
	createHash,
	createPrivateKey,
	createPublicKey,
	type KeyObject,
	sign as signBytes,
	timingSafeEqual,
	verify as verifyBytes,
} from "node:crypto";
import { err, ok, type Result } from "../incident/result.ts";

// Signatures in the form of minisign (https://jedisct1.github.io/minisign/, "Signature format"), so that whoever gets
// a file by a third hand can check it with a tool that is not ours: `minisign -Vm file -P key`.

/** A key to sign with. */
export interface SecretKey {
	readonly id: Buffer;
	readonly key: KeyObject;
	/** The public key that belongs to it, as it is given to readers. */
	readonly publicKey: string;
}

/** A key to check with. */
export interface PublicKey {
	readonly id: Buffer;
	readonly key: KeyObject;
}

const ED25519 = "Ed";
/** The same over the file's BLAKE2b-512: what minisign writes, since a file need not be held in memory to be signed. */
const HASHED = "ED";
const NO_PASSWORD = "\0\0";
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI, which Node reads (RFC 8410). */
const BEFORE_SECRET = Buffer.from("302e020100300506032b657004220420", "hex");
const BEFORE_PUBLIC = Buffer.from("302a300506032b6570032100", "hex");

/** Reads the text of a secret key made by `minisign -G -W`, with its comment line or without. */
export function readSecretKey(text: string): Result<SecretKey, string> {
	const bytes = Buffer.from(lastLine(text), "base64");
	if (bytes.length !== 158 || bytes.toString("latin1", 0, 2) !== ED25519)
		return err("expected a minisign secret key, came something else");
	if (bytes.toString("latin1", 2, 4) !== NO_PASSWORD)
		return err("the secret key has a password, which a build cannot ask for; make one without: minisign -G -W");
	const [id, seed, open] = [bytes.subarray(54, 62), bytes.subarray(62, 94), bytes.subarray(94, 126)];
	const key = createPrivateKey({ key: Buffer.concat([BEFORE_SECRET, seed]), format: "der", type: "pkcs8" });
	const derived = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(BEFORE_PUBLIC.length);
	if (!timingSafeEqual(derived, open)) return err("the secret key is damaged: its two halves do not belong together");
	return ok({ id, key, publicKey: Buffer.concat([Buffer.from(ED25519), id, open]).toString("base64") });
}

/** Reads a public key: the text of its file, or its one line "RWQ…". */
export function readPublicKey(text: string): Result<PublicKey, string> {
	const bytes = Buffer.from(lastLine(text), "base64");
	if (bytes.length !== 42 || bytes.toString("latin1", 0, 2) !== ED25519)
		return err("expected a minisign public key (56 letters that begin with RW), came something else");
	const key = createPublicKey({
		key: Buffer.concat([BEFORE_PUBLIC, bytes.subarray(10)]),
		format: "der",
		type: "spki",
	});
	return ok({ id: bytes.subarray(2, 10), key });
}

/** Signs a file: the text of its `.minisig`. `trusted` is a line that is signed too and shown by whoever checks. */
export function sign(file: Uint8Array, { id, key, publicKey }: SecretKey, trusted: string): string {
	const signature = signBytes(null, digest(file), key);
	const overall = signBytes(null, Buffer.concat([signature, Buffer.from(trusted)]), key);
	return [
		`untrusted comment: check it with minisign -V -P ${publicKey}`,
		Buffer.concat([Buffer.from(HASHED), id, signature]).toString("base64"),
		`trusted comment: ${trusted}`,
		overall.toString("base64"),
		"",
	].join("\n");
}

/** Checks a file against its signature: the trusted comment, or why it is not to be trusted. */
export function verify(file: Uint8Array, signature: string, { id, key }: PublicKey): Result<string, string> {
	const [, line = "", comment = "", last = ""] = signature.split(/\r?\n/);
	const [bytes, overall] = [Buffer.from(line, "base64"), Buffer.from(last, "base64")];
	const kind = bytes.toString("latin1", 0, 2);
	const trusted = /^trusted comment: (.*)$/.exec(comment)?.[1];
	if (bytes.length !== 74 || (kind !== HASHED && kind !== ED25519) || overall.length !== 64 || trusted === undefined)
		return err("the signature has not the form of minisign");
	if (!bytes.subarray(2, 10).equals(id)) return err("it is signed with another key");
	const own = bytes.subarray(10);
	if (!verifyBytes(null, kind === HASHED ? digest(file) : file, key, own))
		return err("the signature does not belong to this file: one of them was changed");
	if (!verifyBytes(null, Buffer.concat([own, Buffer.from(trusted)]), key, overall))
		return err("the comment in the signature was changed");
	return ok(trusted);
}

function digest(file: Uint8Array): Buffer {
	return createHash("blake2b512").update(file).digest();
}

function lastLine(text: string): string {
	return text.trim().split(/\r?\n/).at(-1) ?? "";
}
