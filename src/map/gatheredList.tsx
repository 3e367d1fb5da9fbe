import { useEffect, useRef } from "react";
import type { Words } from "../text/text.ts";

/** One place of those that are too close together to tell apart. */
interface GatheredPlace {
	readonly id: number;
	readonly place: string;
	/** With its counts: "Talghar, 2 incidents: 2 during". */
	readonly name: string;
	readonly count: string;
	readonly chosen: boolean;
}

interface GatheredListProps {
	readonly words: Words;
	readonly heading: string;
	readonly places: readonly GatheredPlace[];
	readonly choose: (id: number) => void;
	readonly close: () => void;
}

/** What a symbol of several places opens when no zoom parts them. */
export function GatheredList({ words, heading, places, choose, close }: GatheredListProps) {
	const list = useRef<HTMLUListElement>(null);
	useEffect(() => {
		list.current?.querySelector("button")?.focus();
	}, []);
	return (
		<section
			className="map-gathered"
			aria-label={heading}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				event.stopPropagation();
				close();
			}}
		>
			<div className="map-gathered-head">
				<h2>{heading}</h2>
				<button type="button" className="map-control" aria-label={words.close} onClick={close}>
					<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
						<path d="M-5 -5L5 5M5 -5L-5 5" />
					</svg>
				</button>
			</div>
			<ul ref={list}>
				{places.map(({ id, place, name, count, chosen }) => (
					<li key={id}>
						<button type="button" aria-label={name} aria-pressed={chosen} onClick={() => choose(id)}>
							{/* The space parts it from the count for those who speak to the page what they see. */}
							<span>{`${place} `}</span>
							<span>{count}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
