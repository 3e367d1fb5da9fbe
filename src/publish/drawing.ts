import { createServer } from "vite";
import type { Drawing, Fetched } from "../app/built.tsx";
import { compileMessages } from "./messages.ts";

/**
 * Draws the app's pages at build: the app's modules hold style sheets and parts that come later, which only Vite can
 * load, so one server of it is kept for as long as pages are drawn. The pages' links begin at `nowhere`.
 */
export async function withDrawing<T>(
	root: string,
	fetched: Fetched,
	use: (drawing: Drawing, nowhere: string) => Promise<T>,
): Promise<T> {
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
		const { NOWHERE, startDrawing } = (await server.ssrLoadModule(
			"/src/app/built.tsx",
		)) as typeof import("../app/built.tsx");
		return await use(await startDrawing(fetched), NOWHERE);
	} finally {
		await server.close();
	}
}
