import "./placed.css";

interface PlacedProps {
	readonly as: "p" | "span";
	/** As much room is kept as this takes. */
	readonly widest: string;
	readonly children: string;
}

/** A text that changes under the reader's hand in a place that stays as it is, so that nothing around it is laid out anew. */
export function Placed({ as: Tag, widest, children }: PlacedProps) {
	return (
		<Tag className="placed" data-widest={widest}>
			<span>{children}</span>
		</Tag>
	);
}
