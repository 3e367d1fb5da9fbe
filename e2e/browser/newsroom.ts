import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Somebody else's page with something of ours in it: a server of its own origin, since Chromium lets no page that only
 * pretends to be from elsewhere look into this machine. To be closed by who asked for it.
 */
export async function newsroom(body: string): Promise<{ address: string; close: () => void }> {
	const server = createServer((_, response) => {
		response.setHeader("Content-Type", "text/html; charset=utf-8");
		response.end(`<!doctype html><html lang="en"><title>A story</title><link rel="icon" href="data:,">${body}</html>`);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
