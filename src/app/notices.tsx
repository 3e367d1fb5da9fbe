import type { Problem } from "../incident/parse.ts";
import type { Text } from "../text/text.ts";

/** What the reader must know about this view: parts of the link not understood, records that could not be read. */
export function Notices({ text, ignored, problems }: { text: Text; ignored: number; problems: readonly Problem[] }) {
	const records = new Set(problems.map(({ file, id }) => `${file} ${id}`)).size;
	return (
		<>
			{ignored > 0 && (
				<p className="notice" role="status">
					{text.words.notUnderstood({ n: ignored, count: text.number(ignored) })}
				</p>
			)}
			{records > 0 && (
				<details className="notice">
					<summary>{text.words.problems({ n: records, count: text.number(records) })}</summary>
					<ul>
						{problems.map((problem) => (
							<li key={`${problem.file} ${problem.id} ${problem.field}`}>{text.words.problem(problem)}</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
