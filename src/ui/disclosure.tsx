import "./disclosure.css";
import { type ReactNode, useState } from "react";

interface DisclosureProps {
	readonly summary: string;
	/** What stands after the summary: how many are chosen, say. */
	readonly note?: ReactNode;
	readonly open?: boolean;
	/** Made only while open, so that a closed one costs nothing. */
	readonly children: () => ReactNode;
}

/** Something that opens and closes, and is empty while closed. */
export function Disclosure({ summary, note, open: atFirst = false, children }: DisclosureProps) {
	const [open, setOpen] = useState(atFirst);
	return (
		<details className="disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<span className="disclosure-summary">{summary}</span>
				{note}
			</summary>
			{open && <div className="disclosure-body">{children()}</div>}
		</details>
	);
}
