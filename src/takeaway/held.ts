/**
 * Answers what the app fetches from what the page holds: `<script type="text/plain" data-file="data/index.json">`, gzip in
 * base 64. `folder` is the address of the folder the page lies in, below which the app takes the files to be.
 */
export function holder(page: Document, folder: URL): typeof fetch {
	return async (input) => {
		const address = input instanceof Request ? input.url : String(input);
		const path = address.startsWith(folder.href) ? address.slice(folder.href.length) : "";
		const held = page.querySelector(`script[data-file="${CSS.escape(path)}"]`)?.textContent;
		if (held === null || held === undefined) return new Response(null, { status: 404 });
		return new Response(new Blob([unpack(held)]).stream().pipeThrough(new DecompressionStream("gzip")));
	};
}

function unpack(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
