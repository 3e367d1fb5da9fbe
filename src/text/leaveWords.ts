import type { Text } from "./text.ts";

/** The words of the way out and of the page about it, in English. */
const en = {
	leave: "Leave now",
	safety: "Reading safely",
};

/** The words of the way out in a language. */
export function leaveWords(_: Text): typeof en {
	return en;
}
