import "./app/theme.css";
import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { afterPaint } from "./app/afterPaint.ts";
import { App } from "./app/app.tsx";
import { loadLeaving } from "./app/lazy.ts";
import { followAddress } from "./view/history.ts";
import { createViewStore } from "./view/store.ts";

// The page says where the site begins, since it may lie at any depth of any host; the answer must be taken before the
// address first changes.
const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
root.hash = "";
// A relative link of the page's head would be asked for again, below the new address, whenever the address changes;
// that would tell the server which incident is being read.
for (const link of document.querySelectorAll("link")) link.setAttribute("href", link.href);
const store = createViewStore();
followAddress(store, root, window, afterPaint());

// Without its file the link still leads to the empty page.
loadLeaving().then(
	({ watchForLeaving }) => watchForLeaving(window, root),
	() => {},
);

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no element #root");
const app = <App root={root} store={store} queries={new QueryClient()} />;
// A built page holds the shell already; a page in development is empty.
if (place.firstElementChild === null) createRoot(place).render(app);
else hydrateRoot(place, app);
