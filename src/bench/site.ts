import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** A folder of files served on this machine, until it is closed and gone. */
export interface Site {
	readonly folder: string;
	readonly address: string;
	close(): Promise<void>;
}

const TYPES: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
};

/** Serves what `fill` puts into a new folder. */
export async function temporarySite(fill: (folder: string) => Promise<void>): Promise<Site> {
	const folder = await mkdtemp(join(tmpdir(), "alan-bench-"));
	await fill(folder);
	const server = createServer(async (request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
		const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
		try {
			const content = await readFile(file);
			response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
			response.setHeader("Content-Encoding", "gzip");
			response.end(gzipSync(content, { level: 1 }));
		} catch {
			response.statusCode = 404;
			response.end();
		}
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address() as AddressInfo;
	return {
		folder,
		address: `http://127.0.0.1:${port}/`,
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await rm(folder, { recursive: true });
		},
	};
}
