import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** The SHA-256 of every file of a folder, by path. */
async function sumsOf(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	const sums: Record<string, string> = {};
	for (const file of files.sort())
		sums[relative(folder, file)] = createHash("sha256")
			.update(await readFile(file))
			.digest("hex");
	return sums;
}

test("two builds of one state of the code, in other folders, at other times and in other places of the world, are equal byte for byte", async () => {
	const folder = await mkdtemp(join(tmpdir(), "alan-twice-"));
	try {
		const build = async (name: string, environment: Record<string, string>) => {
			const out = join(folder, name);
			await promisify(execFile)(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--outDir", out], {
				env: { ...process.env, NODE_ENV: "production", ...environment },
			});
			return sumsOf(out);
		};
		const first = await build("first", { TZ: "Asia/Almaty", LANG: "kk_KZ.UTF-8" });
		const second = await build("a/second", { TZ: "America/New_York", LANG: "C" });
		expect(Object.keys(first).length).toBeGreaterThan(100);
		expect(second).toEqual(first);
	} finally {
		await rm(folder, { recursive: true });
	}
}, 600_000);
