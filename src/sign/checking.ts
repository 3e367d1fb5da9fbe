import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readPublicKey, verify } from "./minisign.ts";

/** What is known of a file that came by a third hand: itself, what lies beside it, and a key from elsewhere. */
export interface Received {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The text of `<name>.sha256`, null when there is none. */
	readonly sum: string | null;
	/** The text of `<name>.minisig`, null when there is none. */
	readonly signature: string | null;
	/** A minisign public key, null when none was given. */
	readonly key: string | null;
}

/** What checking a file found, a line for each thing; `good` when all that could be held against it agrees. */
export interface Verdict {
	readonly good: boolean;
	readonly lines: readonly string[];
}

/** The line that `sha256sum -c` reads. */
export function sumLine(name: string, bytes: Uint8Array): string {
	return `${createHash("sha256").update(bytes).digest("hex")}  ${basename(name)}\n`;
}

/**
 * Holds a file against its sum and its signature. A sum that came beside a file shows damage, not forgery; a signature
 * without a key shows nothing. So a file with neither, or with a signature that cannot be checked, is not called good.
 */
export function check({ name, bytes, sum, signature, key }: Received): Verdict {
	const actual = sumLine(name, bytes);
	const digest = actual.slice(0, 64);
	const lines = [`SHA-256 ${digest}`];
	let good = sum !== null || signature !== null;
	if (!good) lines.push("There is nothing to check it against: neither a .sha256 nor a .minisig lies beside it.");
	const fail = (line: string) => {
		good = false;
		lines.push(line);
	};
	if (sum !== null) {
		const said = sum.trim().slice(0, 64).toLowerCase();
		if (said === digest) lines.push("It agrees with the .sha256 beside it: the file is not damaged.");
		else fail(`It does NOT agree with the .sha256 beside it, which says ${said}: the file was changed or damaged.`);
	}
	if (signature === null) {
		if (key === null) lines.push("It is not signed: whether it was made by who you think, this cannot tell.");
		else fail("A key was given, but no .minisig lies beside the file.");
	} else if (key === null)
		fail("Its signature was NOT checked: give the public key with --key, from where you trust it.");
	else {
		const read = readPublicKey(key);
		const found = read.ok ? verify(bytes, signature, read.value) : read;
		if (found.ok) lines.push(`The signature is good. It says: ${found.value.replaceAll("\t", ", ")}`);
		else fail(`The signature is NOT good: ${found.error}.`);
	}
	return { good, lines };
}
