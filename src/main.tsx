import "./app/theme.css";
import { QueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { afterPaint } from "./app/afterPaint.ts";
import { App } from "./app/app.tsx";
import { loadAsked, loadLeaving, loadSheet, loadWords } from "./app/lazy.ts";
import type { Language } from "./incident/vocabulary.ts";
import { textOf } from "./text/text.ts";
import { addressedBy, followAddress } from "./view/history.ts";
import { homeOf } from "./view/home.ts";
import { createViewStore } from "./view/store.ts";

// The page says where the site begins, since it may lie at any depth of any host; the answer must be taken before the
// address first changes.
const page = document.documentElement;
const root = new URL(page.dataset.root ?? "./", location.href);
const language = page.lang as Language;
const home = homeOf(root, language);
// What the page was built to show, should the reader have gone back since (src/start.ts).
const { subject } = addressedBy(new URL(page.dataset.at ?? location.href), home).view;
const store = createViewStore(subject);
followAddress(store, home, window, afterPaint());

// Without its file the link still leads to the empty page.
loadLeaving().then(
	({ watchForLeaving }) => watchForLeaving(window, root),
	() => {},
);

// What is asked is said as soon as anything is, or what stands below it would be moved.
const asked = loadAsked();
asked.catch(() => {}); // it is asked for again where it stands
const place = document.getElementById("root") as HTMLElement;
const queries = new QueryClient();
const text = textOf(language, await loadWords(language));
// The built first page says what the site is; so it does here, as what is taken over must be the same.
const about = place.querySelector(".state-about")?.textContent;
const app = <App {...{ root, home, store, text, queries, about }} />;
// A built page holds the shell or a whole incident; a page in development is empty, and so is the take-away edition. What
// is whole already is taken over once all that it shows is here, and stays the document it is should that fail.
const takeOver = () => startTransition(() => void hydrateRoot(place, app));
if (place.firstElementChild === null) createRoot(place).render(app);
else if (place.querySelector(".sheet") === null) takeOver();
else
	Promise.all([loadSheet().then(({ fetchShown }) => fetchShown(queries, root, subject)), asked]).then(
		() => {
			takeOver();
			// A button that was pressed before the app was there does what it says now (src/start.ts).
			place.onclick = null;
			for (const button of place.querySelectorAll<HTMLElement>("[data-pressed]")) button.click();
		},
		() => {},
	);
