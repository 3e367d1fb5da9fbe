import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { check, sumLine } from "./checking.ts";
import { readSecretKey, sign } from "./minisign.ts";

// Made once by minisign 0.11 for the tests; it signs nothing else.
const secret = readSecretKey(
	"RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4G8fzAp9EK03PYO4Vm4xD1dP692jgHbdeqj1+g+HjrPKhJT+ecOApQK+eh1glP/+W0yeJLb5gu1cJVB57SR2DbnwuAT6epAvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
);
if (!secret.ok) throw new Error(secret.error);
const key = secret.value.publicKey;
const name = "alan-2026-11-21.html";
const bytes = Buffer.from("<!doctype html><p>one file</p>");
const sum = sumLine(name, bytes);
const signature = sign(bytes, secret.value, `file:${name}`);
const flipped = Buffer.from(bytes);
flipped[20] = (flipped[20] ?? 0) ^ 1;

describe("checking a file that came by a third hand", () => {
	test("a file that agrees with its sum and its signature is good", () => {
		expect(check({ name, bytes, sum, signature, key }).good).toBe(true);
		expect(check({ name, bytes, sum, signature: null, key: null }).good).toBe(true);
	});

	test("a flipped byte shows in the sum and in the signature, each alone", () => {
		expect(check({ name, bytes: flipped, sum, signature: null, key: null }).good).toBe(false);
		expect(check({ name, bytes: flipped, sum: null, signature, key }).good).toBe(false);
		expect(check({ name, bytes: flipped, sum: sumLine(name, flipped), signature, key }).good).toBe(false);
	});

	test("what could not be checked is not called good", () => {
		expect(check({ name, bytes, sum, signature, key: null }).good).toBe(false);
		expect(check({ name, bytes, sum, signature: null, key }).good).toBe(false);
		expect(check({ name, bytes, sum: null, signature: null, key: null }).good).toBe(false);
		expect(check({ name, bytes, sum, signature, key: "RWnonsense" }).good).toBe(false);
	});
});

describe("npm run verify", () => {
	const folder = mkdtempSync(join(tmpdir(), "alan-verify-"));
	afterAll(() => rmSync(folder, { recursive: true }));
	const file = join(folder, name);
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "verify.ts"), ...args], {
			encoding: "utf8",
		});

	test("ends well for a good file, and fails for one with a flipped byte", () => {
		writeFileSync(file, bytes);
		writeFileSync(`${file}.sha256`, sum);
		writeFileSync(`${file}.minisig`, signature);
		const good = run(file, "--key", key);
		expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("The signature is good")]);
		writeFileSync(file, flipped);
		const bad = run(file, "--key", key);
		expect([bad.status, bad.stdout]).toEqual([1, expect.stringContaining("NOT good")]);
		expect(run(join(folder, "missing")).status).toBe(1);
	}, 30_000);
});
