import "./searchBox.css";
import { memo, useRef } from "react";
import type { Text } from "../text/text.ts";
import { type Go, typeWords } from "../view/steps.ts";

interface SearchBoxProps {
	/** The words asked for. */
	readonly q: string;
	readonly text: Text;
	readonly go: Go;
	/** Called once, when the box is first entered: time to fetch what is searched. */
	readonly onWake: () => void;
}

/** The words to search for, in any language and spelling. */
export const SearchBox = memo(function SearchBox({ q, text: { words }, go, onWake }: SearchBoxProps) {
	const awake = useRef(false);
	const wake = () => {
		if (!awake.current) onWake();
		awake.current = true;
	};
	return (
		<search className="search">
			<input
				className="search-field"
				type="search"
				maxLength={200}
				autoComplete="off"
				aria-label={words.search}
				aria-description={words.searchHint}
				placeholder={words.search}
				value={q}
				onFocus={wake}
				onChange={(event) => go(typeWords(event.currentTarget.value))}
			/>
		</search>
	);
});
