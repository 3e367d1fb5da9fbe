import "./copyButton.css";
import { useState } from "react";

interface CopyButtonProps {
	readonly label: string;
	/** What is said once it is done, and when it could not be. */
	readonly copied: string;
	readonly failed: string;
	/** The text to copy, asked for when the button is pressed. */
	readonly text: () => string;
}

/** How long the outcome stays beside the button. */
const SAID_MS = 4000;

/** A button that copies a text and says whether it could. */
export function CopyButton({ label, copied, failed, text }: CopyButtonProps) {
	const [outcome, setOutcome] = useState("");
	const press = async () => {
		const said = (await copy(text())) ? copied : failed;
		setOutcome(said);
		setTimeout(() => setOutcome((now) => (now === said ? "" : now)), SAID_MS);
	};
	return (
		<span className="copy">
			<button type="button" className="copy-button" onClick={() => void press()}>
				{label}
			</button>
			<span className="copy-outcome" aria-live="polite">
				{outcome}
			</span>
		</span>
	);
}

/** Copies by the clipboard's own interface, else, where a page opened from disk has none, by the old command. */
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const field = document.createElement("textarea");
	field.value = text;
	field.readOnly = true;
	field.className = "visually-hidden";
	document.body.append(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus();
	}
}
