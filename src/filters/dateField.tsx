import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useRef, useState } from "react";

interface DateFieldProps {
	readonly label: string;
	/** "2019-09-21", or empty. */
	readonly value: string;
	readonly min: string;
	readonly max: string;
	/** Whether the other field's day allows this one. */
	readonly inOrder: (day: string) => boolean;
	/** Takes a day, or "" for none; `again` when one was already taken since the field was entered. */
	readonly choose: (day: string, again: boolean) => void;
}

/**
 * A date field that speaks only whole dates. What is half typed stays in the field: a date still missing a part, a year
 * whose digits are still coming (0002 on the way to 2019), a day on the wrong side of the other field. Leaving the field
 * or pressing Enter says that it is meant as it stands.
 */
export function DateField({ label, value, min, max, inOrder, choose }: DateFieldProps) {
	const [draft, setDraft] = useState<string | null>(null);
	const [known, setKnown] = useState(value);
	const taken = useRef(false);
	// What was taken stands in the field until the page has followed.
	if (known !== value) {
		setKnown(value);
		setDraft(null);
	}
	const take = (day: string) => {
		setDraft(day === value ? null : day);
		if (day === value) return;
		choose(day, taken.current);
		taken.current = true;
	};
	const type = ({ currentTarget: { value: typed, validity } }: ChangeEvent<HTMLInputElement>) => {
		const whole = typed === "" ? !validity.badInput : typed >= "1000";
		if (whole && inOrder(typed)) take(typed);
		else setDraft(typed);
	};
	const settle = ({ currentTarget: field }: FocusEvent<HTMLInputElement> | KeyboardEvent<HTMLInputElement>) => {
		if (!field.validity.badInput) return take(field.value);
		// A date with parts missing is none: the field goes back to what holds. Browsers keep the parts unless told.
		field.value = value;
		setDraft(null);
	};
	return (
		<label className="filters-date">
			<span>{label}</span>
			<input
				type="date"
				min={min}
				max={max}
				value={draft ?? value}
				onChange={type}
				onFocus={() => {
					taken.current = false;
				}}
				onBlur={settle}
				onKeyDown={(event) => event.key === "Enter" && settle(event)}
			/>
		</label>
	);
}
