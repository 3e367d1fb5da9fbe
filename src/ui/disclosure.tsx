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
	// In a built page it can have been opened before the app was there.
	const opened = (details: HTMLDetailsElement | null) => {
		if (details) setOpen(details.open);
	};
	return (
		<details className="disclosure" open={open} ref={opened} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<span className="disclosure-summary">{summary}</span>
				{note}
			</summary>
			{open && <div className="disclosure-body">{children()}</div>}
		</details>
	);
}
