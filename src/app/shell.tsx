import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import type { Language } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { homeOf } from "../view/home.ts";
import { createViewStore } from "../view/store.ts";
import { App } from "./app.tsx";

/** The page as it stands before the record has come, as markup for the built page; the app takes it over. */
export function shellMarkup(language: Language): string {
	const root = new URL("http://localhost/");
	const markup = renderToString(
		<App
			root={root}
			home={homeOf(root, language)}
			store={createViewStore()}
			text={textIn(language)}
			queries={new QueryClient()}
		/>,
	);
	// The page may lie at any address: its links begin where the site does.
	return markup.replaceAll(`href="${root.href}`, 'href="./');
}
