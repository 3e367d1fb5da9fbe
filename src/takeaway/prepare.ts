import { languageIn, onSite } from "./address.ts";
import { holder } from "./held.ts";

// What the take-away edition has instead of a server, made ready before the app starts: its files lie in the page, and its
// addresses in the fragment, "#/ru/incidents/kz-0421/?year=2019".

const html = document.documentElement;
html.lang = languageIn(location.hash);
window.fetch = holder(document, new URL("./", location.href));

// Another language is another page, on the site and here. And a link to a place in the page, such as to the list, is no
// address of a view.
window.addEventListener("popstate", (event) => {
	const ours = location.hash === "" || location.hash.startsWith("#/");
	const same = languageIn(location.hash) === html.lang;
	if (ours && same) return;
	event.stopImmediatePropagation();
	if (ours) location.reload();
});

// A link that is copied leads to the site, where the edition knows its address.
const { address } = html.dataset;
const { clipboard } = navigator as { clipboard?: Clipboard };
if (address !== undefined && clipboard !== undefined) {
	const write = clipboard.writeText.bind(clipboard);
	clipboard.writeText = (text) => write(onSite(text, address));
}
