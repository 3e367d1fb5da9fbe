import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package that the published site is made of, as the lock file pins it. */
export interface Package {
	readonly name: string;
	readonly version: string;
	/** SPDX expression, as the package says it. */
	readonly licence: string;
	/** The licence in full, as it came with the package; null where none did. */
	readonly text: string | null;
	/** Subresource Integrity of the package's archive: "sha512-…". */
	readonly integrity: string;
	/** Names of those of these packages that it needs itself. */
	readonly needs: readonly string[];
}

interface Locked {
	readonly version?: string;
	readonly license?: string;
	readonly integrity?: string;
	readonly dependencies?: Record<string, string>;
}

/**
 * All packages that `dependencies` of package.json ask for, directly or through others, in the order of their names. Read
 * from package-lock.json, so that two machines give the same; the licences' texts from node_modules. Throws where the lock
 * file does not hold one.
 */
export async function readPackages(root: string): Promise<Package[]> {
	const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
	const locked: Record<string, Locked> = lock.packages;
	const found = new Map<string, Package>();
	const visit = async (name: string, from: string): Promise<void> => {
		const path = pathOf(locked, name, from);
		if (found.has(path)) return;
		const { version = "", license = "", integrity = "", dependencies = {} } = locked[path] ?? {};
		const needs = Object.keys(dependencies).sort();
		found.set(path, { name, version, licence: license, text: await licenceIn(join(root, path)), integrity, needs });
		for (const need of needs) await visit(need, path);
	};
	for (const name of Object.keys(locked[""]?.dependencies ?? {})) await visit(name, "");
	return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** Where a package lies that another one needs: beside it, or above. */
function pathOf(locked: Record<string, Locked>, name: string, from: string): string {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
		const path = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
		if (locked[path] !== undefined) return path;
		if (at === "") throw new Error(`package-lock.json does not hold ${name}, which ${from || "package.json"} needs`);
	}
}

async function licenceIn(folder: string): Promise<string | null> {
	const names = await readdir(folder).catch(() => []);
	const name = names.sort().find((one) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(one));
	return name === undefined ? null : (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n").trim();
}
