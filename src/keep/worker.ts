import { find, shownElsewhere, withOffer } from "./answer.ts";
import { type Device, keptIn } from "./keeping.ts";
import type { KeepList } from "./list.ts";

// The worker that answers for the server, once the reader has asked that the site be kept. It keeps nothing by itself:
// what it answers with was put there by the page "offline/", file by file, when the reader said so. So a newer site never
// comes unasked, and this file changes only when the code here does.

/** As much of a worker's world as is used; its types cannot stand beside those of pages. */
interface WorkerWorld {
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(
		type: "install" | "activate",
		listen: (event: { waitUntil(done: Promise<void>): void }) => void,
	): void;
	addEventListener(
		type: "fetch",
		listen: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
	): void;
}
const world = self as unknown as WorkerWorld;
const device: Device = { root: new URL(world.registration.scope), caches, fetch };

world.addEventListener("install", (event) => event.waitUntil(world.skipWaiting()));
world.addEventListener("activate", (event) => event.waitUntil(world.clients.claim()));
world.addEventListener("fetch", (event) => {
	const { request } = event;
	const ours = request.url.startsWith(device.root.href);
	// The page that keeps asks past what is kept.
	if (!ours || request.method !== "GET" || request.cache === "no-store") return;
	event.respondWith(answer(request));
});

/** What is kept, whether or not there is a connection; else what the network says. */
async function answer(request: Request): Promise<Response> {
	const kept = await keptIn(device).catch(() => null);
	if (kept === null) return fetch(request);
	const url = new URL(request.url);
	const found = find(kept.list, url.pathname.slice(device.root.pathname.length));
	if (found.kind === "slash") {
		url.pathname += "/";
		return Response.redirect(url.href, 302);
	}
	if (found.kind === "none") return fetch(request).catch((error) => notKept(request, kept.list, url, error));
	const at = new URL(found.path, device.root);
	const file = await kept.cache.match(at);
	if (file === undefined) return fetch(request);
	const isShell = Object.values(kept.list.shells).includes(found.path);
	if (!isShell) return file;
	return new Response(withOffer(shownElsewhere(await file.text(), at), device.root), { headers: file.headers });
}

/** Without a connection, a page that is not kept is answered with the one that says so; its name is not passed on. */
function notKept({ mode }: Request, { shells }: KeepList, { pathname }: URL, error: unknown): Response {
	if (mode !== "navigate") throw error;
	const path = pathname.slice(device.root.pathname.length);
	const folder = Object.keys(shells).find((one) => path.startsWith(one)) ?? "";
	return Response.redirect(new URL(`${folder}offline/#not-kept`, device.root).href, 302);
}
