import type { CarriedFile } from "./files.ts";

/** Hands a file made on this device to the browser to save; nothing is sent anywhere. */
export function save({ name, mediaType, content }: CarriedFile): void {
	const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser takes the file in a task of its own.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
