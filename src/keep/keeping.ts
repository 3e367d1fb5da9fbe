import { KEPT, type KeepList, LIST, readKeepList } from "./list.ts";

/** Where the site lies and what the browser lends for keeping it. */
export interface Device {
	/** The address at which the site begins. */
	readonly root: URL;
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
}

/** A file that could not be kept: which, and why. */
export class KeepError extends Error {
	override readonly name = "KeepError";
	constructor(
		readonly file: string,
		readonly reason: "unreachable" | "changed" | "full",
	) {
		super(`${file}: ${reason}`);
	}
}

/** How many files are asked for at once: a poor line is shared by few. */
const AT_ONCE = 4;

/** Headers of a file that matter when it is shown. The others, such as when it was fetched, are not kept. */
const HEADERS = [
	...["content-type", "content-security-policy", "permissions-policy", "referrer-policy", "x-content-type-options"],
	...["cross-origin-opener-policy", "cross-origin-resource-policy", "cross-origin-embedder-policy"],
];

/** What this site's caches are called: several mirrors can lie on one host. */
export function cachesOf(root: URL): string {
	return `alan ${root.pathname} `;
}

/** The cache of the site that is kept whole, the latest where there are two, with its list; null when none is. */
export async function keptIn({ caches, root }: Device): Promise<{ cache: Cache; list: KeepList } | null> {
	const prefix = cachesOf(root);
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
	for (const name of names) {
		const cache = await caches.open(name);
		const list = readKeepList(await (await cache.match(new URL(KEPT, root)))?.json());
		if (list !== null) return { cache, list };
	}
	return null;
}

/** Whether anything of this site lies on the device, be it a part. */
export async function keepsAnything({ caches, root }: Device): Promise<boolean> {
	return (await caches.keys()).some((name) => name.startsWith(cachesOf(root)));
}

/** Asks the server, past everything kept, for the list of the site as it is now. */
export async function askForList(device: Device): Promise<KeepList> {
	const answer = await ask(device, LIST);
	const list = readKeepList(await answer.json().catch(() => null));
	if (list === null) throw new KeepError(LIST, "changed");
	return list;
}

/**
 * Keeps every file of the list; what is on the device already with the same bytes is not fetched again, be it of an
 * older version or of an attempt that was broken off. Only when all is there does it take the place of what was kept.
 * Throws a KeepError; what has come until then stays, so that trying again goes on from there.
 */
export async function keep(
	device: Device,
	list: KeepList,
	{ tell, signal }: { tell: (bytes: number) => void; signal: AbortSignal },
): Promise<void> {
	const { caches, root } = device;
	const name = cachesOf(root) + list.version;
	const old = (await caches.keys()).filter((one) => one.startsWith(cachesOf(root)));
	const cache = await caches.open(name);
	const from = await Promise.all(old.map((one) => caches.open(one)));
	let done = 0;
	let broken = false;
	const waiting = list.files.values();
	const work = async () => {
		for (const [path, bytes, sha256] of waiting) {
			signal.throwIfAborted();
			const address = new URL(path, root);
			const file = (await here(from, address, sha256)) ?? (await fetchFile(device, path, sha256, signal));
			await put(cache, address, path, file);
			// When one file cannot be had the others are left too.
			if (broken) return;
			done += bytes;
			tell(done);
		}
	};
	const breakOff = (error: unknown) => {
		broken = true;
		throw error;
	};
	await Promise.all(Array.from({ length: AT_ONCE }, () => work().catch(breakOff)));
	signal.throwIfAborted();
	await put(cache, new URL(KEPT, root), KEPT, Response.json(list));
	for (const one of old) if (one !== name) await caches.delete(one);
}

/** Deletes all of this site that lies on the device. */
export async function forget({ caches, root }: Device): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(cachesOf(root))) await caches.delete(name);
}

async function put(cache: Cache, address: URL, path: string, answer: Response): Promise<void> {
	try {
		await cache.put(address, answer);
	} catch {
		throw new KeepError(path, "full");
	}
}

/** The file as it lies on the device already, if its bytes are the right ones. */
async function here(from: readonly Cache[], address: URL, sha256: string): Promise<Response | null> {
	for (const cache of from) {
		const found = await cache.match(address);
		if (found !== undefined && (await digest(await found.clone().arrayBuffer())) === sha256) return found;
	}
	return null;
}

async function fetchFile(device: Device, path: string, sha256: string, signal: AbortSignal): Promise<Response> {
	// Hosts send those who ask for a folder's page by its name to the folder.
	const answer = await ask(device, path.replace(/(^|\/)index\.html$/, "$1"), path, signal);
	const body = await answer.arrayBuffer().catch(() => null);
	if (body === null) throw new KeepError(path, "unreachable");
	// A site that is being renewed answers with files of two versions; together they might not work.
	if ((await digest(body)) !== sha256) throw new KeepError(path, "changed");
	const headers = HEADERS.flatMap((name): [string, string][] => {
		const value = answer.headers.get(name);
		return value === null ? [] : [[name, value]];
	});
	return new Response(body, { headers });
}

/** `no-store` goes past the browser's own copies, and tells the worker to let the request through. */
async function ask({ root, fetch }: Device, path: string, file = path, signal?: AbortSignal): Promise<Response> {
	const answer = await fetch(new URL(path, root), {
		cache: "no-store",
		credentials: "same-origin",
		referrerPolicy: "no-referrer",
		...(signal && { signal }),
	}).catch(() => null);
	signal?.throwIfAborted();
	if (!answer?.ok) throw new KeepError(file, "unreachable");
	return answer;
}

async function digest(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
