import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const VITE = "node_modules/vite/bin/vite.js";

/** Builds the site from the files in `publicDir` into `folder`, without the files to take away unless they are asked for. */
export function build(
	folder: string,
	publicDir: string,
	environment: Record<string, string> = { ALAN_QUICK: "1" },
): void {
	const built = spawnSync(process.execPath, [VITE, "build", "--outDir", folder, "--emptyOutDir"], {
		env: { ...process.env, ALAN_PUBLIC: publicDir, ...environment },
		encoding: "utf8",
	});
	if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
}

/** Serves a built site until it is stopped; after that nothing answers at its address. */
export async function serve(folder: string, port: number): Promise<{ stop: () => Promise<void> }> {
	const server: ChildProcess = spawn(
		process.execPath,
		[VITE, "preview", "--port", String(port), "--strictPort", "--outDir", folder],
		{ stdio: "ignore" },
	);
	for (let attempt = 0; ; attempt++) {
		const answers = await fetch(`http://localhost:${port}/`).then(
			(answer) => answer.ok,
			() => false,
		);
		if (answers) break;
		if (attempt > 100) throw new Error(`the server on port ${port} did not start`);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return {
		async stop() {
			server.kill();
			await once(server, "exit");
		},
	};
}
