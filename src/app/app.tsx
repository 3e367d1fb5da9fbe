import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { catalogueQuery } from "../data/files.ts";
import type { Text } from "../text/text.ts";
import type { ViewStore } from "../view/store.ts";
import { Explore } from "./explore.tsx";
import { Frame } from "./frame.tsx";

/** The whole page. `root` is the address at which the site begins. */
export function App({ queries, ...page }: LoadedProps & { queries: QueryClient }) {
	return (
		<QueryClientProvider client={queries}>
			<Loaded {...page} />
		</QueryClientProvider>
	);
}

interface LoadedProps {
	readonly root: URL;
	readonly store: ViewStore;
	readonly text: Text;
}

/** The record's index decides what there is to show: the shell, the failure, or everything. */
function Loaded({ root, store, text }: LoadedProps) {
	const catalogue = useQuery(catalogueQuery(root));
	if (catalogue.isSuccess) return <Explore catalogue={catalogue.data} root={root} store={store} text={text} />;
	return (
		<Frame text={text} root={root} headed={catalogue.isError}>
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
					<p role="status" className="state-loading">
						{text.words.loading}
					</p>
				)}
			</main>
		</Frame>
	);
}
