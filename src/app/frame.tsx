import "../ui/sign.css";
import "./frame.css";
import type { MouseEvent, ReactNode } from "react";
import type { Version } from "../incident/catalogue.ts";
import type { Text } from "../text/text.ts";
import { Sign } from "../ui/sign.tsx";
import { emptyPage } from "../view/home.ts";
import { FOOT_PAGES, MAIN_PAGES } from "../view/sitePages.ts";

interface FrameProps {
	readonly text: Text;
	/** Where the site begins, and where its pages in this language do. */
	readonly root: URL;
	readonly home: URL;
	/** The links to the same in other languages. */
	readonly languages: ReactNode;
	/** The version of the record, once it is known. */
	readonly version?: Version;
	/** Whether what is shown has a heading of its own; else the site's name is the page's. */
	readonly headed?: boolean;
	/** What stands in the head beside the name: search and share, once there is something to search. */
	readonly tools?: ReactNode;
	readonly children: ReactNode;
}

/** What every page has: the head with the name, the foot with the version and the licences. */
export function Frame({ text, root, home, languages, version, headed, tools, children }: FrameProps) {
	const { words, dates } = text;
	const Name = headed ? "p" : "h1";
	const link = (page: (typeof MAIN_PAGES | typeof FOOT_PAGES)[number]) => (
		<a key={page} href={home.href + page}>
			{words.pages[page]}
		</a>
	);
	return (
		<div className="frame">
			{/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page; the address, which says the view, stays */}
			<a className="frame-skip" href="#main" onClick={skip}>
				{words.skipToList}
			</a>
			<header className="frame-head">
				<Name className="frame-name">
					<a href={home.href}>
						<Sign />
						<strong>{words.siteName}</strong>
					</a>
					<span className="frame-line">{words.siteLine}</span>
				</Name>
				<div className="frame-tools">{tools}</div>
				<button type="button" className="frame-menu copy-button" popoverTarget="pages">
					{words.menu}
				</button>
				<nav className="frame-pages" id="pages" popover="auto" aria-label={words.menu}>
					{MAIN_PAGES.map(link)}
					{FOOT_PAGES.map(link)}
				</nav>
				{languages}
				<a className="frame-leave" href={emptyPage(root)}>
					{words.leave}
				</a>
			</header>
			{children}
			<footer className="frame-foot">
				{version && (
					<span>{words.footer.version({ date: dates.day(dates.parse(version.date)), hash: version.hash })}</span>
				)}
				{FOOT_PAGES.map(link)}
			</footer>
		</div>
	);
}

/** Goes to what is read, without the link's own address, as the view stands in its place. */
function skip(event: MouseEvent): void {
	event.preventDefault();
	const [target] = [".explore-sheet", ".explore-list", "main"]
		.flatMap((one) => [...document.querySelectorAll<HTMLElement>(one)])
		.filter((one) => one.offsetParent !== null);
	target?.setAttribute("tabindex", "-1");
	target?.focus();
}
