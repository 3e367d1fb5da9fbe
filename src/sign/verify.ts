import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { check } from "./checking.ts";

// `npm run verify -- file [--key RW… | --key alan.pub]`: holds a file against the sum and the signature beside it.
const { values, positionals } = parseArgs({ options: { key: { type: "string" } }, allowPositionals: true });
const textOf = (file: string) => readFile(file, "utf8").catch(() => null);
const [file] = positionals;
const bytes = file === undefined ? null : await readFile(file).catch(() => null);
if (file === undefined || bytes === null) {
	console.error(file === undefined ? "Which file? npm run verify -- file [--key RW…]" : `${file} cannot be read`);
	process.exitCode = 1;
} else {
	const { key } = values;
	const { good, lines } = check({
		name: file,
		bytes,
		sum: await textOf(`${file}.sha256`),
		signature: await textOf(`${file}.minisig`),
		key: key === undefined ? null : ((await textOf(key)) ?? key),
	});
	for (const line of lines) console.log(line);
	console.log(good ? `${file}: good` : `${file}: NOT good`);
	if (!good) process.exitCode = 1;
}
