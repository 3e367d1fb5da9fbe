import type { Page } from "@playwright/test";

/** Notes every request of a page, so that a test can ask at its end where they went. */
export function watchRequests(page: Page): { foreign: () => string[]; all: () => string[] } {
	const all: string[] = [];
	page.on("request", (request) => all.push(request.url()));
	return {
		all: () => all,
		// The first one is for a page of the site; it must lie here, and all others where it lies.
		foreign: () =>
			all.filter((address) => {
				const { protocol, hostname, origin } = new URL(address);
				if (protocol === "data:" || protocol === "blob:" || protocol === "about:") return false;
				return hostname !== "localhost" || origin !== new URL(all[0] ?? "").origin;
			}),
	};
}

/** Notes what the page complains of: errors in scripts, refusals of the content security policy. */
export function watchComplaints(page: Page): () => string[] {
	const complaints: string[] = [];
	page.on("pageerror", (error) => complaints.push(String(error)));
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	return () => complaints;
}

/** Notes every refusal of the content security policy, in whatever page is opened; to be called before one is. */
export async function watchRefusals(page: Page): Promise<() => string[]> {
	const refusals: string[] = [];
	await page.exposeFunction("noteRefusal", (what: string) => refusals.push(what));
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
			(window as unknown as { noteRefusal: (what: string) => void }).noteRefusal(
				`${violatedDirective} ${blockedURI} ${sourceFile}`,
			),
		);
	});
	return () => refusals;
}
