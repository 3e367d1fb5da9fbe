import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
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
function Loaded(props: AppProps) {
	const { root, home, text } = props;
	const catalogue = useQuery(catalogueQuery(root));
	if (catalogue.isSuccess) return <Explore catalogue={catalogue.data} {...props} />;
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
					<p role="status" className="state-loading">
						{text.words.loading}
					</p>
				)}
			</main>
		</Frame>
	);
}
