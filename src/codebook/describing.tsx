import { pageWords } from "../text/pages.ts";
import type { Field, ListFacts, Shape } from "./facts.ts";
import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

type Meanings = Readonly<Record<string, string>>;

/** Every column of the flat tables. */
export function Columns({ facts, text, say }: CodebookProps) {
	const columns: Meanings = pageWords(text.language, "fields").columns;
	const { lead, heads, kinds } = say.columns;
	return (
		<Part id="columns" title={say.sections.columns}>
			<p>{lead}</p>
			<Grid
				name={say.sections.columns}
				heads={[heads.column, heads.type, heads.meaning]}
				rows={facts.columns.map(({ name, kind }) => [<code key={name}>{name}</code>, kinds[kind], columns[name]])}
			/>
		</Part>
	);
}

/** Every file of the record with every field of its entries. */
export function Fields({ facts, text, say, file }: CodebookProps) {
	const { lead, heads, entries, schema, lists, shapes, shapeNames } = say.fields;
	const described = pageWords(text.language, "fields");
	const means: Readonly<Record<string, Meanings>> = described.lists;
	const shapeOf = Object.entries(described.shapes) as [Shape, Meanings][];
	return (
		<Part id="fields" title={say.sections.fields}>
			<p>{lead}</p>
			{facts.lists.map((list) => (
				<div key={list.name} id={`list-${list.name}`}>
					<h3>{list.name}</h3>
					<p>
						{lists[list.name as keyof typeof lists]} {entries({ n: list.entries, count: text.number(list.entries) })}.{" "}
						<Files {...list} file={file} /> · <a href={file(`schema/${list.schema}.json`)}>{schema}</a>
					</p>
					<Grid
						name={list.name}
						heads={[heads.field, heads.type, heads.meaning]}
						rows={list.fields.map((field) => [
							<code key={field.path}>{field.path}</code>,
							<Type key="type" field={field} say={say} />,
							means[list.name]?.[field.path],
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
function Type({ field, say }: { field: Field } & Pick<CodebookProps, "say">) {
	const { base, several, nullable, required, vocabulary } = field;
	const { bases, orNull, mayBeAbsent } = say.fields;
	return (
		<>
			{several ? say.fields.several[base] : bases[base]}
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
