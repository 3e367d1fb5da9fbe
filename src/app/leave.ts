import { emptyPage } from "../view/home.ts";

/** Two presses of Escape no further apart than this, in ms, leave; one of them closes what is open, as ever. */
const APART = 600;
/** How long going back to the first entry of our own may take, in ms, before we leave from where we are. */
const PATIENCE = 250;

type Key = Pick<KeyboardEvent, "key" | "repeat" | "isComposing" | "timeStamp">;

/** Says of each key whether it is the second Escape of two; a key held down is one press. */
export function secondEscape(): (event: Key) => boolean {
	let last = Number.NEGATIVE_INFINITY;
	return ({ key, repeat, isComposing, timeStamp }) => {
		if (repeat || isComposing) return false;
		const isSecond = key === "Escape" && timeStamp - last <= APART;
		last = key === "Escape" && !isSecond ? timeStamp : Number.NEGATIVE_INFINITY;
		return isSecond;
	};
}

/**
 * Ties leaving at once to Escape pressed twice and to every link to `leave/`. The page is empty before anything else is
 * done; then the browser goes to its own empty page, since no page of anybody else's may learn of it, one of ours would
 * show its address, and on a bad line neither would come. `root` is the address at which the site begins.
 */
export function watchForLeaving(page: Window & typeof globalThis, root: URL): void {
	const empty = emptyPage(root);
	const leave = (event: Event) => {
		// Left to itself, Escape would stop the browser from going.
		event.preventDefault();
		event.stopImmediatePropagation();
		void leaveFor(page, empty);
	};
	const isSecond = secondEscape();
	page.addEventListener("keydown", (event) => isSecond(event) && leave(event), true);
	page.addEventListener(
		"click",
		(event) => {
			const link = event.target instanceof page.Element ? event.target.closest("a") : null;
			if (link?.href === empty) leave(event);
		},
		true,
	);
}

async function leaveFor(page: Window & typeof globalThis, empty: string): Promise<void> {
	const { document, history, location } = page;
	document.documentElement.hidden = true;
	document.title = "";
	for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.remove();
	page.name = "";
	try {
		page.sessionStorage.clear();
	} catch {}
	// With the answer to this the browser forgets its copies of our files, where it lies on a host that says so.
	if (empty !== "about:blank")
		void fetch(new URL("blank.css", empty), { keepalive: true, cache: "no-store" }).catch(() => {});
	const replace = history.replaceState.bind(history);
	// From here on nothing may write the view into the address, nor show the one of an entry that is passed.
	history.pushState = history.replaceState = () => {};
	page.addEventListener("popstate", (event) => event.stopImmediatePropagation(), true);
	// If the browser keeps this very page, it comes back empty, and goes.
	page.addEventListener("pageshow", () => location.replace("about:blank"));
	if (!(await goToFirst(page))) return location.replace("about:blank");
	// Going on from the first entry drops all that came after it, and it itself now leads to the empty page.
	try {
		replace(null, "", empty);
	} catch {
		// A page on a disk may not take another address.
	}
	location.assign("about:blank");
}

/**
 * Goes to the first of the tab's entries that this very page made, so that the way back does not lead through what was
 * looked at. False where there is only one, or where the browser cannot tell.
 */
async function goToFirst(page: Window): Promise<boolean> {
	// Browsers had it one after another from 2022 to 2026.
	const navigation = page.navigation as Navigation | undefined;
	const own = navigation?.entries().filter(({ sameDocument }) => sameDocument) ?? [];
	const [first, second] = own;
	if (navigation === undefined || first === undefined || second === undefined) return false;
	if (first.key === navigation.currentEntry?.key) return true;
	const gone = navigation.traverseTo(first.key).finished?.then(
		() => true,
		() => false,
	);
	return Promise.race([gone ?? false, new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false))]);
}
