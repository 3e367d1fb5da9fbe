import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { CHANGES, type Channel, FORMAT_NAMES, FORMATS, feedPath, type Scope, scopeName } from "./channels.ts";

interface FeedListProps {
	readonly scopes: readonly Scope[];
	readonly text: Text;
	/** The address of something below the site's root, as the page must write it. */
	readonly href: (path: string) => string;
}

/** Every feed there is, as a page that needs no script: by the whole, by place and by kind, each in both formats. */
export function FeedList({ scopes, text, href }: FeedListProps) {
	const words = pageWords(text.language, "feeds");
	const of = (kind: Scope["kind"]) => scopes.filter((scope) => scope.kind === kind);
	const byName = (a: Scope, b: Scope) => text.compare(scopeName(a, text), scopeName(b, text));
	return (
		<section className="feeds">
			<h1>{words.heading}</h1>
			<p className="feeds-intro">{words.intro}</p>
			<FeedTable caption={words.all} scopes={of("all")} {...{ text, href }} />
			<FeedTable caption={words.kinds} scopes={of("type")} {...{ text, href }} />
			<FeedTable caption={words.places} scopes={of("place").sort(byName)} {...{ text, href }} />
		</section>
	);
}

function FeedTable({ caption, scopes, text, href }: FeedListProps & { readonly caption: string }) {
	const words = pageWords(text.language, "feeds");
	return (
		<table className="feeds-table">
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{words.scope}</th>
					{CHANGES.map((change) => (
						<th key={change} scope="col">
							{words[change]}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{scopes.map((of) => (
					<tr key={feedPath({ change: "added", of }, text.language, "atom")}>
						<th scope="row">{scopeName(of, text)}</th>
						{CHANGES.map((change) => (
							<td key={change}>
								<Formats channel={{ change, of }} {...{ text, href }} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Formats({ channel, text, href }: Omit<FeedListProps, "scopes"> & { readonly channel: Channel }) {
	const words = pageWords(text.language, "feeds");
	const scope = scopeName(channel.of, text);
	return FORMATS.map((format) => (
		<a
			key={format}
			className="feeds-link"
			href={href(feedPath(channel, text.language, format))}
			aria-label={words.link({ what: words[channel.change], scope, format: FORMAT_NAMES[format] })}
		>
			{FORMAT_NAMES[format]}
		</a>
	));
}
