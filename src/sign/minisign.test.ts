import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPublicKey, readSecretKey, sign, verify } from "./minisign.ts";

// Made once by minisign 0.11 for this test; the key signs nothing else.
const SECRET = `untrusted comment: test
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4G8fzAp9EK03PYO4Vm4xD1dP692jgHbdeqj1+g+HjrPKhJT+ecOApQK+eh1glP/+W0yeJLb5gu1cJVB57SR2DbnwuAT6epAvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
const PUBLIC = "RWTgbx/MCn0QrQK+eh1glP/+W0yeJLb5gu1cJVB57SR2DbnwuAT6epAv";
const FILE = Buffer.from("Alañ, a file to sign\n");
const TRUSTED = "timestamp:1795219200\tfile:file.txt\thashed";
const BY_MINISIGN = `untrusted comment: signature from minisign secret key
RUTgbx/MCn0QrUlIvQ37Blk/IsgB8WKcdNL7m4UnSDzGHhH2hMZ8ACFlw5bKC5aqVvHqYlf+6FoswizM5DqRv3GphbwbStZXJwM=
trusted comment: ${TRUSTED}
aXezMvajxh6IE5M8sqGKFlD480ONTB+/gSy7Y1IBEPsm3a6AH5cCLltQmCrrEjmQUF8NXJF95IVZ4YQGHGzKAA==
`;

function given<T>(read: { ok: true; value: T } | { ok: false; error: string }): T {
	if (read.ok) return read.value;
	throw new Error(read.error);
}
const secret = given(readSecretKey(SECRET));
const open = given(readPublicKey(PUBLIC));

describe("signatures in the form of minisign", () => {
	test("what minisign signed is written the same, but for the comment nobody signs", () => {
		const ours = sign(FILE, secret, TRUSTED).split("\n");
		expect(ours.slice(1)).toEqual(BY_MINISIGN.split("\n").slice(1));
		expect(secret.publicKey).toBe(PUBLIC);
	});

	test("what minisign signed is accepted", () => {
		expect(verify(FILE, BY_MINISIGN, open)).toEqual({ ok: true, value: TRUSTED });
		expect(verify(FILE, BY_MINISIGN.replaceAll("\n", "\r\n"), open).ok).toBe(true);
	});

	test("any file's signature is accepted, and refused when one bit of the file is another", () => {
		const some = fc.uint8Array({ minLength: 1, maxLength: 400 });
		fc.assert(
			fc.property(some, fc.nat(), fc.integer({ min: 0, max: 7 }), (file, at, bit) => {
				const signature = sign(file, secret, TRUSTED);
				expect(verify(file, signature, open)).toEqual({ ok: true, value: TRUSTED });
				const changed = Uint8Array.from(file);
				changed[at % file.length] = (file[at % file.length] ?? 0) ^ (1 << bit);
				expect(verify(changed, signature, open).ok).toBe(false);
			}),
		);
	});

	test("a signature that was changed in any line but the first is refused", () => {
		const lines = BY_MINISIGN.split("\n");
		for (const at of [1, 2, 3]) {
			const changed = lines.map((line, n) => (n === at ? line.replace(/[a-z](?=[^a-z]*$)/, "q") : line)).join("\n");
			expect(changed).not.toBe(BY_MINISIGN);
			expect(verify(FILE, changed, open).ok).toBe(false);
		}
		expect(verify(FILE, "", open).ok).toBe(false);
	});

	test("a key that is none, has a password or is damaged is refused with the reason", () => {
		const withBytes = (change: (bytes: Buffer) => void) => {
			const bytes = Buffer.from(SECRET.split("\n")[1] ?? "", "base64");
			change(bytes);
			return readSecretKey(bytes.toString("base64"));
		};
		expect(readSecretKey("nothing")).toMatchObject({
			error: expect.stringContaining("expected a minisign secret key"),
		});
		expect(withBytes((bytes) => bytes.write("Sc", 2, "latin1"))).toMatchObject({
			error: expect.stringContaining("password"),
		});
		expect(withBytes((bytes) => bytes.writeUInt8(0, 70))).toMatchObject({ error: expect.stringContaining("damaged") });
		expect(readPublicKey("RWQ")).toMatchObject({ error: expect.stringContaining("expected a minisign public key") });
	});

	test("a signature of another key is told apart from a changed file", () => {
		const other = { ...open, id: Buffer.alloc(8) };
		expect(verify(FILE, BY_MINISIGN, other)).toEqual({ ok: false, error: "it is signed with another key" });
	});
});
