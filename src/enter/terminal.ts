import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline";

/** Where a command of this folder speaks, asks and reads. */
export interface Terminal {
	readonly say: (line: string) => void;
	/** The answer to a question; null when there is nobody to answer any more. */
	readonly ask: (question: string) => Promise<string | null>;
	/** Everything that is piped in. */
	readonly input: () => Promise<string>;
}

/** The terminal the command was started from. */
export function terminal(): Terminal & { readonly close: () => void } {
	let lines: ReturnType<typeof createInterface> | null = null;
	let answers: AsyncIterator<string> | null = null;
	return {
		say: (line) => void stdout.write(`${line}\n`),
		ask: async (question) => {
			lines ??= createInterface({ input: stdin });
			// By the iterator, because answers that are piped in come before they are asked for.
			answers ??= lines[Symbol.asyncIterator]();
			stdout.write(`${question} `);
			const { value, done } = await answers.next();
			return done ? null : value;
		},
		input: async () => {
			const parts: Buffer[] = [];
			for await (const part of stdin) parts.push(Buffer.from(part));
			return Buffer.concat(parts).toString("utf8");
		},
		close: () => lines?.close(),
	};
}
