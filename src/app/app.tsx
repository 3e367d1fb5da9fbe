import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { catalogueQuery } from "../data/files.ts";
import type { Text } from "../text/text.ts";
import { homeOf } from "../view/home.ts";
import type { ViewStore } from "../view/store.ts";
import { Explore } from "./explore.tsx";
import { Frame } from "./frame.tsx";
import { Languages } from "./languages.tsx";

interface AppProps {
	/** The address at which the site begins. */
	readonly root: URL;
	/** The address at which its pages of this language begin. */
	readonly home: URL;
	readonly store: ViewStore;
	readonly text: Text;
	/** What the site is, to be read until the record has come; a page of anything else needs none. */
	readonly about?: string | undefined;
}

/** The whole page. */
export function App({ queries, ...props }: AppProps & { readonly queries: QueryClient }) {
	return (
		<QueryClientProvider client={queries}>
			<Loaded {...props} />
		</QueryClientProvider>
	);
}

/** The record's index decides what there is to show: the shell, the failure, or everything. */
function Loaded({ about, ...props }: AppProps) {
	const { root, home, text } = props;
	const catalogue = useQuery(catalogueQuery(root));
	// To draw everything takes long on a slow phone: so it is done in slices, between which the page answers.
	const read = useDeferredValue(catalogue.data);
	if (read !== undefined) return <Explore catalogue={read} {...props} />;
	return (
		<Frame
			text={text}
			root={root}
			home={home}
			languages={<Languages text={text} inLanguage={(language) => homeOf(root, language).href} />}
			headed={catalogue.isError}
		>
			<main className="state" id="main">
				{catalogue.isError ? (
					<div role="alert" className="state-failure">
						<h1>{text.words.failed}</h1>
						<p>{catalogue.error.message}</p>
						<button type="button" className="button" onClick={() => void catalogue.refetch()}>
							{text.words.retry}
						</button>
					</div>
				) : (
					<>
						{about !== undefined && <p className="state-about">{about}</p>}
						<p role="status" className="state-loading">
							{text.words.loading}
						</p>
					</>
				)}
			</main>
		</Frame>
	);
}
