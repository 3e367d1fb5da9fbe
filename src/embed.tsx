import "./app/theme.css";
import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterPaint } from "./app/afterPaint.ts";
import { Embedded } from "./app/embedded.tsx";
import { loadEveryWord } from "./app/lazy.ts";
import type { Language } from "./incident/vocabulary.ts";
import { followAddress } from "./view/history.ts";
import { homeOf } from "./view/home.ts";
import { createViewStore } from "./view/store.ts";

// What other pages show of ours, in a frame: its address is its own, and its links lead to the full pages.
const page = document.documentElement;
const root = new URL(page.dataset.root ?? "./", location.href);
root.hash = "";
const language = page.lang as Language;
const home = homeOf(root, language);
const store = createViewStore();
followAddress(store, new URL("embed/", home), window, afterPaint());

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no element #root");
const text = await loadEveryWord(language);
createRoot(place).render(<Embedded {...{ root, home, store, text }} queries={new QueryClient()} />);
