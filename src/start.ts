// A built page is there to be read without the app. So it is painted first: all that the app is made of stands in a
// template, where no browser fetches it, and is asked for once the page has been painted. A page that nobody looks at is
// not painted, and loads at once.

// Going back can change the address before the app is there, which is told what page this is.
const page = document.documentElement;
const at = location.href;
const whole = (address: string | null) => new URL(address ?? "", at).href;
page.dataset.at = at;
page.dataset.root = whole(page.dataset.root ?? "./");
const later = (document.querySelector("template") as HTMLTemplateElement).content;
const main = later.querySelector<HTMLLinkElement>("[data-main]");
// What the app draws has its styles in one sheet, which is waited for, but not in vain.
const sheet = later.querySelector<HTMLLinkElement>("[rel=stylesheet]");
const run = () => void import(/* @vite-ignore */ main?.href ?? "");
const load = () => {
	// A relative link would be asked for again, below the new address, whenever the app changes the address; of the page's
	// head that would tell the server which incident is being read, and those in its text would lead elsewhere. To make
	// them whole takes a millisecond on a phone, so they too wait for the paint.
	for (const from of [document, later])
		for (const link of from.querySelectorAll("link,a[href^='.']"))
			link.setAttribute("href", whole(link.getAttribute("href")));
	if (sheet) sheet.onload = sheet.onerror = run;
	document.head.append(later);
	if (!sheet) run();
};
if (document.hidden) load();
// In the frame after the first the first is on the screen.
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));

// A button that is pressed before the app is there is pressed again when it is (src/main.tsx). What opens a part of the
// page without any script has done so.
const root = document.getElementById("root") as HTMLElement;
root.onclick = ({ target }) =>
	(target as Element).closest("button:not([popovertarget])")?.toggleAttribute("data-pressed", true);
