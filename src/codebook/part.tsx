import type { ReactNode } from "react";

interface PartProps {
	readonly id: string;
	readonly title: string;
	readonly children: ReactNode;
}

/** A section of the page, with its heading, at an address of its own. */
export function Part({ id, title, children }: PartProps) {
	return (
		<section className="codebook-part" id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{children}
		</section>
	);
}

interface GridProps {
	/** What the table is, for those who hear it. */
	readonly name: string;
	readonly heads: readonly string[];
	/** Cells by row; the first one of each heads its row. */
	readonly rows: readonly (readonly ReactNode[])[];
	/** Columns of figures, by position. */
	readonly figures?: readonly number[];
}

/** A table that can be scrolled sideways, by keyboard too, where it is wider than the page. */
export function Grid({ name, heads, rows, figures = [] }: GridProps) {
	const kind = (column: number) => (figures.includes(column) ? "codebook-figure" : undefined);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable to be scrolled
		<figure className="codebook-grid" aria-label={name} tabIndex={0}>
			<table>
				<thead>
					<tr>
						{heads.map((head, column) => (
							<th key={head} scope="col" className={kind(column)}>
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([first, ...rest], row) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the page is rendered once
						<tr key={row}>
							<th scope="row" className={kind(0)}>
								{first}
							</th>
							{rest.map((cell, column) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the page is rendered once
								<td key={column} className={kind(column + 1)}>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</figure>
	);
}
