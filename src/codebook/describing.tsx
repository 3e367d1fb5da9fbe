import type { CodebookWords } from "../text/codebookWords.ts";
import { COLUMN_WORDS, FIELD_WORDS, SHAPE_WORDS } from "../text/fieldWords.ts";
import type { Field, ListFacts, Shape } from "./facts.ts";
import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** Every column of the flat tables. */
export function Columns({ facts, say }: CodebookProps) {
	const { lead, heads, kinds } = say.columns;
	return (
		<Part id="columns" title={say.sections.columns}>
			<p>{lead}</p>
			<Grid
				name={say.sections.columns}
				heads={[heads.column, heads.type, heads.meaning]}
				rows={facts.columns.map(({ name, kind }) => [<code key={name}>{name}</code>, kinds[kind], COLUMN_WORDS[name]])}
			/>
		</Part>
	);
}

/** Every file of the record with every field of its entries. */
export function Fields({ facts, text, say, file }: CodebookProps) {
	const { lead, heads, entries, schema, lists, shapes, shapeNames } = say.fields;
	const shapeOf = Object.entries(SHAPE_WORDS) as [Shape, Readonly<Record<string, string>>][];
	return (
		<Part id="fields" title={say.sections.fields}>
			<p>{lead}</p>
			{facts.lists.map((list) => (
				<div key={list.name} id={`list-${list.name}`}>
					<h3>{list.name}</h3>
					<p>
						{lists[list.name as keyof typeof lists]} {entries(list.entries, text.number(list.entries))}.{" "}
						<Files {...list} file={file} /> · <a href={file(`schema/${list.schema}.json`)}>{schema}</a>
					</p>
					<Grid
						name={list.name}
						heads={[heads.field, heads.type, heads.meaning]}
						rows={list.fields.map((field) => [
							<code key={field.path}>{field.path}</code>,
							<Type key="type" field={field} say={say} />,
							FIELD_WORDS[list.name]?.[field.path],
						])}
					/>
				</div>
			))}
			<h3>{shapes}</h3>
			{shapeOf.map(([shape, members]) => (
				<Grid
					key={shape}
					name={shapeNames[shape]}
					heads={[shapeNames[shape], heads.meaning]}
					rows={Object.entries(members).map(([name, meaning]) => [<code key={name}>{name}</code>, meaning])}
				/>
			))}
		</Part>
	);
}

function Files({ files, file }: ListFacts & Pick<CodebookProps, "file">) {
	return files.map((path, i) => (
		<span key={path}>
			{i > 0 && ", "}
			<a href={file(path)}>{path}</a>
		</span>
	));
}

/** "list from Kind of measure; may be absent", with the way to the vocabulary. */
function Type({ field, say }: { field: Field; say: CodebookWords }) {
	const { base, several, nullable, required, vocabulary } = field;
	const { bases, several: lists, orNull, mayBeAbsent } = say.fields;
	return (
		<>
			{several ? lists[base] : bases[base]}
			{vocabulary !== null && (
				<>
					{base === "choice" ? " " : ": "}
					<a href={`#vocabulary-${vocabulary}`}>{say.vocabularies.names[vocabulary]}</a>
				</>
			)}
			{nullable && `, ${orNull}`}
			{!required && `; ${mayBeAbsent}`}
		</>
	);
}
