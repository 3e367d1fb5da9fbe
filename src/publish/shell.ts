import { createServer } from "vite";
import type { Language } from "../incident/vocabulary.ts";
import { compileMessages } from "./messages.ts";

/** Renders the page as it stands before the record has come, so that the first paint waits for no script. */
export async function renderShell(root: string, language: Language): Promise<string> {
	const server = await createServer({
		root,
		configFile: false,
		appType: "custom",
		logLevel: "error",
		server: { middlewareMode: true, ws: false, watch: null },
		plugins: [compileMessages()],
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const { shellMarkup } = (await server.ssrLoadModule("/src/app/shell.tsx")) as typeof import("../app/shell.tsx");
		return shellMarkup(language);
	} finally {
		await server.close();
	}
}
