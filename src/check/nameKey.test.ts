import { describe, expect, test } from "vitest";
import { lettersApart, nameKey } from "./nameKey.ts";

describe("a name's skeleton", () => {
	test.each([
		["Suyundyk Aldabergenov", "Suyundik Aldabergenov"],
		["Kanatkhan Amrenov", "Qanatkhan Amrenov"],
		["Yermurat Bapi", "Ermurat Bapi"],
		["Bibigul Imangalieva", "Bibigul Imanghaliyeva"],
		["Bekzat Maqsutkhan", "Bekzat Maksutkhan"],
		["Askar Sembay", "Asqar Sembai"],
		["Askhat Zheksebayev", "Askhat Zheksebaev"],
		["Abaibek Sultanov", "Abaybek Sultanov"],
		["Asem Zhapisheva", "Assem Japisheva"],
		["Aidar Syzdykov", "Айдар Сыздыков"],
		["Lukpan Akhmedyarov", "Лукпан Ахмедьяров"],
	])("is the same for %s and %s", (one, other) => {
		expect(nameKey(other)).toBe(nameKey(one));
	});

	test.each([
		["Bolat Abilov", "Bulat Abilov"],
		["Marat Zhanuzakov", "Murat Zhanuzakov"],
		["Kanat Amrenov", "Kanatkhan Amrenov"],
		["Asel Nurgazieva", "Asel Nurgalieva"],
	])("is another for %s and %s, who may be two people", (one, other) => {
		expect(nameKey(other)).not.toBe(nameKey(one));
	});
});

test("letters apart are counted up to two", () => {
	expect(lettersApart("abilov", "abilov")).toBe(0);
	expect(lettersApart("nugumanov", "nugmanov")).toBe(1);
	expect(lettersApart("bolat", "bulat")).toBe(1);
	expect(lettersApart("bolat", "bulot")).toBe(2);
	expect(lettersApart("murat", "zhanmurat")).toBe(2);
});
