import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createViewStore } from "../view/store.ts";
import { App } from "./app.tsx";

/** The page as it stands before the record has come, as markup for the built page; the app takes it over. */
export function shellMarkup(): string {
	const root = new URL("http://localhost/");
	const markup = renderToString(<App root={root} store={createViewStore()} queries={new QueryClient()} />);
	// The pages of the site hold their addresses relative to where they lie.
	return markup.replaceAll(`href="${root.href}`, 'href="./');
}
