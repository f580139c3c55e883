import { isIdentityNumber } from "./identity-number";
import type { Pattern } from "./personal-data";

/** What follows the number of a document ("158/BC-UBND", "20/2008/NĐ-CP"); a second telephone may follow, too. */
const OF_A_DOCUMENT = String.raw`\/(?:\d{1,4}(?![ .-]?\d)|[a-z\d]{1,8}-)`;
const MONEY = "(?:[ .,][0-9]{3})* ?(?:d|dong|vnd|nghin|trieu|ty)(?![a-z])";
/** A number goes on here: an amount, a decimal, a date, the number of a document. After three digits a new one begins. */
const GOES_ON = String.raw`\d|\d\.|(?<!\d\d)\d,|(?<!\d)\d{1,2}\/`;
const JOINT = String.raw`[ .\-()]{0,2}`;
/** The path of an address of the web, whose numbers are nobody's. */
const IN_A_LINK = String.raw`\.[a-z]{2,10}\/\S{0,200}`;
const SITES = String.raw`(?:(?:facebook|fb|tiktok|instagram)\.com|(?:fb|m|zalo|wa|t)\.me)`;

const isNoDate = (written: string): boolean =>
  !/^(?:\d{1,2}[ .-]+\d{1,2}[ .-]+(?:19|20)\d{2}(?!\d)|\d{1,2}[.-](?:19|20)\d{2}[.-])/.test(written);

/**
 * What has a shape, on plain letters. Numbers keep their usual joints; those of amounts of money, of dates and of
 * documents are left alone.
 */
export const SHAPES: readonly Pattern[] = [
  {
    kind: "EMAIL",
    pattern:
      /(?<![\w.+-])[\w.+-]+\s?(?:@|[[({]\s?(?:at|a cong|a moc)\s?[\])}]|(?<=\s)a (?:cong|moc)(?=\s)|(?<=\s)at(?=\s(?:gmail|yahoo|outlook|hotmail|icloud)(?![\w-])))\s?(?:[\w-]+(?:\s?[[({]\s?(?:dot|cham)\s?[\])}]\s?[\w-]+|\.[\w-]+|\s?\.\s?(?:com|vn|net|org|edu|gov)(?![\w-]))+|(?:gmail|yahoo|outlook|hotmail|icloud)(?![\w-]))/g,
  },
  {
    kind: "ACCOUNT",
    pattern: /(?:stk|so tai khoan|tai khoan|tk)\b[^\d\n]{0,40}(?<hide>\d(?:[ .-]?\d){5,18})(?!\d)/dg,
  },
  // Before the telephones: in groups of three an identity number begins like one.
  {
    kind: "ID_NUMBER",
    pattern:
      /(?:cccd|cmnd|cmtnd|can cuoc|chung minh|dinh danh|ho chieu)[^\d\n]{0,40}(?<hide>\d(?:[^\p{L}\d\n]{0,3}\d){8,11})(?!\d)/dgu,
  },
  {
    kind: "ID_NUMBER",
    pattern: new RegExp(
      String.raw`(?<!${GOES_ON}|${IN_A_LINK})(?<name>\d(?:[ .-]{0,2}\d){8,11})(?!\d|[.,]\d|${OF_A_DOCUMENT}|${MONEY})`,
      "dg",
    ),
    accept: isIdentityNumber,
  },
  // In one piece whatever stands around it ("Zalo/0912345678", "0912345678,0934567890"); in parts not within a number.
  { kind: "PHONE", pattern: /(?<!\d)(?:\+?84|0)[1-9]\d{8,9}(?!\d)/g },
  {
    kind: "PHONE",
    pattern: new RegExp(
      String.raw`(?<!${GOES_ON})(?<name>(?:\(?(?:\+|00)?84\)?|\(?0)${JOINT}(?:\(?0\)?${JOINT})?[1-9](?:${JOINT}\d){7,9})(?!\d|${OF_A_DOCUMENT}|${MONEY})`,
      "dg",
    ),
    accept: isNoDate,
  },
  { kind: "PHONE", pattern: /(?<![\d/])0[1-9]\d{2}\/\d{3}\/\d{3}(?![\d/])/g },
  { kind: "PHONE", pattern: /\+\d{1,3}(?:[ .\-()]{0,2}\d){6,13}(?!\d)/g },
  // Identity cards have 9 or 12 digits, insurance and tax codes 10 or 13, accounts up to 19.
  {
    kind: "ID_NUMBER",
    pattern: new RegExp(String.raw`(?<!${GOES_ON}|${IN_A_LINK})\d{9,19}(?!\d|${OF_A_DOCUMENT})`, "g"),
  },
  {
    kind: "ID_NUMBER",
    pattern: new RegExp(String.raw`(?<![a-z\d/-])[a-z]\d{7,8}(?![\d-]|${OF_A_DOCUMENT})`, "g"),
  },
  // Whoever knows the code of a file reads on the portal how it stands.
  {
    kind: "FILE_CODE",
    pattern: /(?<![a-z\d.])(?:\d{3}\.\d{2}\.\d{2}\.)?[a-z]\d{2}(?:\.\d{1,3}){0,4}-\d{6}-\d{3,6}(?!\d)/g,
  },
  {
    kind: "PROFILE",
    pattern: new RegExp(
      String.raw`(?<![a-z\d])(?:https?:\/\/)?(?:www\.|m\.|vi-vn\.)?${SITES}\/(?<hide>[\w.@+?=&%/-]*[\w=])`,
      "dg",
    ),
  },
  {
    kind: "BIRTH",
    pattern:
      /(?<!(?:ve|hoc|phat|ho|thi|tai|hi|hy|khai) )(?:sinh ngay|ngay sinh|ngay thang nam sinh|sinh)\s?:?\s?(?<hide>\d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?| thang \d{1,2} nam )\d{4})(?!\d)/dg,
  },
  {
    kind: "PLATE",
    pattern:
      /(?<![\d/])\d{2}[ -]?[a-z][a-z\d]?[ -]\d{3}\.?\d{2}(?!\d)|(?<![\d/])\d{2}[a-z]\d?\d{3}\.\d{2}(?!\d)|(?<![a-z\d/.-])\d{2}[a-z]{1,2}(?:\d{5,6}|\d?-\d{4})(?![a-z\d/-])/g,
  },
  {
    kind: "HOUSE",
    pattern:
      /(?<![a-z\d])(?:so nha|nha so|can ho(?: so)?|ngo|ngach|hem|kiet)\s{0,3}\d+[a-z]?(?:[/-]\d+[a-z]?)*(?![a-z\d])/g,
  },
  {
    kind: "HOUSE",
    pattern:
      /(?<![a-z\d/])(?:so\s{1,3})?(?<hide>\d+[a-z]?(?:\/\d+[a-z]?)*),?\s{1,3}(?:duong|pho|ngo|ngach|hem|kiet)(?=\s)/dg,
  },
  {
    kind: "PARCEL",
    pattern: /(?<![a-z\d])(?:thua(?: dat)?|to ban do)\s{0,3}(?:so\s{0,3})?\d+[a-z]?(?![a-z\d])/g,
  },
];
