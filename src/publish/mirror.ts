import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds the site once more in a folder of its own, as it is where nobody knows its address; gives that folder. */
export async function withoutAddress(root: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "alan-mirror-"));
	const { ALAN_ADDRESS: _, ...environment } = process.env;
	const vite = join(root, "node_modules/vite/bin/vite.js");
	const child = spawn(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], {
		cwd: root,
		env: { ...environment, ALAN_QUICK: "1" },
		stdio: "inherit",
	});
	const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
	if (code === 0) return folder;
	throw new Error(`the build of the mirror ended with ${code}`);
}
