/**
 * Takes the focus from a button that is about to vanish to the one beside it, or to the summary's sentence: otherwise a
 * keyboard would start again from the top of the page.
 */
export function leaveButton(button: HTMLElement): void {
	const item = button.closest("li");
	const beside = item?.nextElementSibling ?? item?.previousElementSibling;
	const next = beside?.querySelector("button") ?? button.closest(".summary")?.querySelector("h2");
	next?.focus();
}
