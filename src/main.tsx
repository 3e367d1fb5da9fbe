import "./app/theme.css";
import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { afterPaint } from "./app/afterPaint.ts";
import { App } from "./app/app.tsx";
import { loadWords } from "./app/lazy.ts";
import type { Language } from "./incident/vocabulary.ts";
import { textOf } from "./text/text.ts";
import { followAddress } from "./view/history.ts";
import { homeOf } from "./view/home.ts";
import { createViewStore } from "./view/store.ts";

// The page says where the site begins, since it may lie at any depth of any host; the answer must be taken before the
// address first changes.
const page = document.documentElement;
const root = new URL(page.dataset.root ?? "./", location.href);
const language = page.lang as Language;
const home = homeOf(root, language);
// A relative link of the page's head would be asked for again, below the new address, whenever the address changes;
// that would tell the server which incident is being read.
for (const link of document.querySelectorAll("link")) link.setAttribute("href", link.href);
const store = createViewStore();
followAddress(store, home, window, afterPaint());

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no element #root");
const text = textOf(language, await loadWords(language));
const app = <App root={root} home={home} store={store} text={text} queries={new QueryClient()} />;
// A built page holds the shell already; a page in development is empty.
if (place.firstElementChild === null) createRoot(place).render(app);
else hydrateRoot(place, app);
