import { expect, test } from "vitest";
import { countOf } from "./number-words";

test.each([
  ["mười hai", 12],
  ["hai mươi lăm", 25],
  ["hai mươi", 20],
  ["chín", 9],
  ["một trăm", 100],
  ["một trăm linh ba", 103],
  ["hai trăm mười lăm", 215],
  ["một nghìn hai trăm", 1200],
  ["mười nghìn", 10_000],
  ["năm hai", null],
  ["hai trăm ba", null],
  ["mươi", null],
  ["linh ba", null],
])("%s", (words, value) => expect(countOf(words.split(" "))).toBe(value));
