import type { Text } from "./text.ts";

/** The words of the way out, in English. */
const en = {
	leave: "Leave now",
};

/** The words of the way out in a language. */
export function leaveWords(_: Text): typeof en {
	return en;
}
