import { askForList, type Device, forget, KeepError, keep, keepsAnything, keptIn } from "./keeping.ts";
import { bytesOf, type KeepList } from "./list.ts";
import { sizesIn } from "./size.ts";
import { ACTIONS, type Action, type State, tell } from "./state.ts";

// The page "offline/": its words stand in its markup, this fills them in and does what its buttons say.

const html = document.documentElement;
const language = html.lang as "en" | "ru" | "kk";
const root = new URL(html.dataset.root ?? "../", location.href);
const place = part("device");
const bar = part("device-bar") as HTMLProgressElement;
const size = sizesIn(language);
let stopping = new AbortController();

/** What a browser lends in secure places alone; elsewhere there is neither. */
const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
const stores = (globalThis as { caches?: CacheStorage }).caches;
const device: Device | null =
	serviceWorker === undefined || stores === undefined ? null : { root, caches: stores, fetch: (...a) => fetch(...a) };

function part(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`the page has no element #${id}`);
	return found;
}

/** Shows a state: its sentences, the buttons for what can be done, the bar while something is. */
function show(state: State): void {
	const { say, offer } = tell(state, language);
	part("device-say").textContent = say
		.map(({ name, words, sizes }) =>
			(place.dataset[name] ?? "").replace(/\{(\w+)\}/g, (whole, key: string) => {
				const bytes = sizes[key];
				return words[key] ?? (bytes === undefined ? whole : size.format(bytes / 1e6));
			}),
		)
		.join(" ");
	for (const action of ACTIONS) part(`device-${action}`).hidden = !offer.includes(action);
	bar.hidden = state.kind !== "keeping";
	// Screen readers wait until it is done, and are not told of every file.
	part("device-say").ariaBusy = String(state.kind === "keeping");
	if (state.kind !== "keeping") return;
	bar.max = bytesOf(state.list);
	bar.value = state.done;
}

async function look(device: Device): Promise<State> {
	const kept = await keptIn(device);
	if (kept === null) {
		const list = await askForList(device);
		return (await keepsAnything(device)) ? { kind: "part", list } : { kind: "none", list };
	}
	const newest = await askForList(device).catch(() => undefined);
	const newer = newest?.version === kept.list.version ? null : newest;
	// The worker sends those here who asked for a page that is not kept.
	return { kind: "kept", list: kept.list, newer, missed: location.hash === "#not-kept" };
}

async function keepNow(device: Device): Promise<State> {
	stopping = new AbortController();
	const list = await askForList(device);
	show({ kind: "keeping", list, done: 0 });
	// Browsers that clear stores when room is short are asked to spare this one; some ask the reader, none need answer.
	navigator.storage?.persist?.().catch(() => {});
	await keep(device, list, { tell: (done) => show({ kind: "keeping", list, done }), signal: stopping.signal });
	await startWorker();
	return { kind: "kept", list, newer: null, missed: false };
}

async function forgetAll(device: Device): Promise<State> {
	// The worker first: what is deleted while it answers would be fetched again.
	await (await serviceWorker?.getRegistration(root.href))?.unregister();
	await forget(device);
	return { kind: "forgotten", list: await askForList(device).catch((): KeepList | null => null) };
}

/** As much of Trusted Types as is used: under them a worker starts only from an address that a named rule let through. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

async function startWorker(): Promise<void> {
	const ours = new URL("sw.js", root).href;
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	rule ??= trustedTypes?.createPolicy("alan-worker", {
		createScriptURL: (url) => {
			if (url === ours) return url;
			throw new TypeError(`${url} is not the worker of this site`);
		},
	});
	await serviceWorker?.register(rule?.createScriptURL(ours) ?? ours, { scope: root.pathname });
	await serviceWorker?.ready;
}
let rule: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** Does one thing and shows what came of it. */
async function run(what: (device: Device) => Promise<State>): Promise<void> {
	if (device === null) return show({ kind: "failed", why: "insecure", file: "", rest: false });
	try {
		show(await what(device));
	} catch (error) {
		const rest = await keepsAnything(device).catch(() => false);
		if (stopping.signal.aborted) return show(await look(device).catch(() => failed(error, rest)));
		show(failed(error, rest));
	}
}

function failed(error: unknown, rest: boolean): State {
	if (error instanceof KeepError) return { kind: "failed", why: error.reason, file: error.file, rest };
	// A private window refuses by itself.
	const refused = error instanceof DOMException && error.name === "SecurityError";
	return { kind: "failed", why: refused ? "insecure" : "refused", file: String(error), rest };
}

const DO: Record<Action, () => void> = {
	keep: () => void run(keepNow),
	take: () => void run(keepNow),
	stop: () => stopping.abort(),
	forget: () => void run(forgetAll),
};
for (const action of ACTIONS) part(`device-${action}`).addEventListener("click", DO[action]);
void run(look);
