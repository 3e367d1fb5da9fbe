import "./searchBox.css";
import { memo } from "react";
import type { Text } from "../text/text.ts";
import { type Go, typeWords } from "../view/steps.ts";

interface SearchBoxProps {
	/** The words asked for. */
	readonly q: string;
	readonly text: Text;
	readonly go: Go;
	/** Told whenever the box is entered: time to fetch what is searched. */
	readonly onWake: (entered: true) => void;
}

/** The words to search for, in any language and spelling. */
export const SearchBox = memo(function SearchBox({ q, text: { words }, go, onWake }: SearchBoxProps) {
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
				onFocus={() => onWake(true)}
				onChange={(event) => go(typeWords(event.currentTarget.value))}
			/>
		</search>
	);
});
