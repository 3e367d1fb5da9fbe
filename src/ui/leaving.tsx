import type { ReactNode } from "react";

interface LeavingProps {
	/** An http or https address: the parser refuses every other. */
	readonly href: string;
	/** That it opens another site, in words, for those who do not see the arrow. */
	readonly says: string;
	readonly lang?: string | undefined;
	readonly className?: string;
	/** What a pointer is told besides. */
	readonly title?: string | undefined;
	readonly children: ReactNode;
}

/**
 * A link that leaves the site: it says so, opens apart, and tells the other site nothing of this one. Somebody else's
 * words are kept apart from ours in their direction of writing too.
 */
export function Leaving({ href, says, lang, className, title, children }: LeavingProps) {
	return (
		<a
			className={className}
			href={href}
			title={title}
			target="_blank"
			rel="noopener noreferrer external"
			referrerPolicy="no-referrer"
		>
			<bdi lang={lang}>{children}</bdi>
			{/* Drawn, as some phones have no such letter and others make a coloured picture of it. */}
			<svg className="leaving-sign" viewBox="0 0 8 8" aria-hidden="true">
				<path d="M1 7 7 1M2 1H7V6" />
			</svg>
			{/* The space is one that stays, or the words would run together where they are read out. */}
			<span className="visually-hidden">{`\u00a0(${says})`}</span>
		</a>
	);
}
