import { createServer } from "vite";

/** Renders the page as it stands before the record has come, so that the first paint waits for no script. */
export async function renderShell(root: string): Promise<string> {
	const server = await createServer({
		root,
		configFile: false,
		appType: "custom",
		logLevel: "error",
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const { shellMarkup } = (await server.ssrLoadModule("/src/app/shell.tsx")) as typeof import("../app/shell.tsx");
		return shellMarkup();
	} finally {
		await server.close();
	}
}
