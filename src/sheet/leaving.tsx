import type { ReactNode } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

interface LeavingProps {
	readonly text: Text;
	/** An http or https address: the parser refuses every other. */
	readonly href: string;
	readonly lang?: string | undefined;
	readonly className?: string;
	readonly children: ReactNode;
}

/** A link that leaves the site: it says so, opens apart, and tells the other site nothing of this one. */
export function Leaving({ text, href, lang, className, children }: LeavingProps) {
	return (
		<a
			className={className}
			href={href}
			target="_blank"
			rel="noopener noreferrer external"
			referrerPolicy="no-referrer"
		>
			<span lang={lang}>{children}</span>
			<span className="sheet-leaves" aria-hidden="true">
				{"\u2060↗"}
			</span>
			<span className="visually-hidden"> ({wordsOf(text, "sheet").leaves})</span>
		</a>
	);
}
