import "./frame.css";
import type { ReactNode } from "react";
import type { Version } from "../incident/catalogue.ts";
import { leaveWords } from "../text/leaveWords.ts";
import type { Text } from "../text/text.ts";

interface FrameProps {
	readonly text: Text;
	readonly root: URL;
	/** The version of the record, once it is known. */
	readonly version?: Version;
	/** What stands in the head beside the name: search and share, once there is something to search. */
	readonly tools?: ReactNode;
	readonly children: ReactNode;
}

/** What every page has: the head with the name, the foot with the version and the licences. */
export function Frame({ text, root, version, tools, children }: FrameProps) {
	const { words, dates } = text;
	return (
		<div className="frame">
			<a className="frame-skip" href="#main">
				{words.skipToList}
			</a>
			<header className="frame-head">
				<p className="frame-name">
					<Sign />
					<strong>{words.siteName}</strong>
					<span className="frame-line">{words.siteLine}</span>
				</p>
				<div className="frame-tools">{tools}</div>
				{version && (
					<a className="frame-data" href={new URL("data/", root).href}>
						{words.data}
					</a>
				)}
				<a className="frame-leave" href={new URL("leave/", root).href}>
					{leaveWords(text).leave}
				</a>
			</header>
			{children}
			<footer className="frame-foot">
				{version && <span>{words.footer.version(dates.day(dates.parse(version.date)), version.hash)}</span>}
				<a href={new URL("about/safety/", root).href}>{leaveWords(text).safety}</a>
				<span>{words.footer.licence}</span>
			</footer>
		</div>
	);
}

/** The sign: the outline of a square and one dot in it. */
function Sign() {
	return (
		<svg className="frame-sign" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
			<rect x="1.25" y="1.25" width="13.5" height="13.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
			<circle cx="8" cy="8" r="2.25" className="frame-dot" />
		</svg>
	);
}
