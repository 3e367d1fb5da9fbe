import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withPolicy } from "./headers.ts";
import { hostFiles } from "./hosts.ts";

/** Puts the policy into every page of the built site that has none yet, and the hosts' files beside them. */
export async function guardSite(folder: string, inlined: readonly string[]): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const entry of entries) {
		if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
		const file = join(entry.parentPath, entry.name);
		const html = readFileSync(file, "utf8");
		const guarded = withPolicy(html, inlined);
		if (guarded !== html) writeFileSync(file, guarded);
	}
	for (const [path, content] of hostFiles(await foldersOf(folder), inlined)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}

/** The folders of the site that need a rule each: those of its root, and those below a language's folder. */
async function foldersOf(folder: string): Promise<string[]> {
	const within = async (path: string) =>
		(await readdir(join(folder, path), { withFileTypes: true }))
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
			.sort();
	const top = await within("");
	const nested = await Promise.all(
		top.map(async (name) =>
			/^(?:ru|kk)$/.test(name) ? (await within(name)).map((inner) => `${name}/${inner}`) : [name],
		),
	);
	return nested.flat();
}
