import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".txt": "text/plain",
	".xml": "application/xml",
};

/**
 * Serves a folder as static hosts do, compressed; `made` are pages that do not lie in it, by their path. Gives the
 * address and a way to stop.
 */
export async function serve(folder: string, made: ReadonlyMap<string, string>) {
	const packed = new Map<string, Buffer>();
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
		try {
			const body = packed.get(path) ?? gzipSync(made.get(path) ?? (await readFile(join(folder, path))));
			packed.set(path, body);
			const type = TYPES[extname(path)] ?? "application/octet-stream";
			response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip", "Cache-Control": "max-age=600" });
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
