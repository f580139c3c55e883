import type { Grant } from "~/features/access/permissions";
import type { LocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { type Delegation, type SignMode, signatureLines } from "~/shared/sign-mode";
import { formatDate } from "~/shared/vi-format";
import type { LetterTexts } from "../documents/letter";

export type Signing = { mode: SignMode; onBehalfOf: string; position: string };

/** Who is about to sign: `isHead` of this very unit by their own role; `delegated`: for whom and how they may sign today. */
export type Signer = { name: string; isHead: boolean; delegated: readonly Delegation[] };
/** A delegation as it signs this report. */
export type SigningWay = Signing & Pick<Delegation, "id" | "ground">;

/**
 * Whether these roles are those of the one head of a unit. A province's leaders are several, and its deputies sign in the
 * head's place by the rules of work; the portal does not know which of them is the head.
 */
export const isTheHead = (roles: readonly Grant[], unit: string): boolean =>
  roles.some(
    ({ role, unit: at, coverFor }) => role === "AGENCY_HEAD" && at === unit && coverFor === undefined,
  ) && !roles.some(({ role }) => role === "LEADER");

const IN_PLACE_OF_A_HEAD: readonly SignMode[] = ["KT", "TL", "TUQ", "TM_KT"];

/**
 * How a deputy signs by a delegation. The report of a people's committee goes out in the committee's name: who signs in
 * its chairman's place stands below both (law.md L45; Decree 30/2020/NĐ-CP, annex I).
 */
export function signingBy({ id, ground, ...row }: Delegation, usual: Signing): SigningWay {
  const asCommittee = row.mode === "KT" && usual.mode === "TM";
  return {
    ...{ id, ground, position: row.deputyPosition },
    mode: asCommittee ? "TM_KT" : row.mode,
    onBehalfOf: asCommittee ? usual.onBehalfOf : row.onBehalfOf,
  };
}

/** Whether a head would sign as somebody's deputy with no delegation that says so (Decree 30/2020/NĐ-CP art. 13). */
export const signsForThemselves = (
  { isHead, delegated }: Signer,
  { mode, position }: Pick<Signing, "mode" | "position">,
): boolean =>
  isHead &&
  !delegated.some((row) => row.mode === mode || (row.mode === "KT" && mode === "TM_KT")) &&
  (IN_PLACE_OF_A_HEAD.includes(mode) || /^phó(?:\s|$)/iu.test(position.normalize("NFC").trim()));

const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** What was typed around the letter and will not be printed, since who signs and when decides; a sentence each. */
export function notAsTyped(
  texts: LetterTexts,
  typed: Signing,
  signer: Signer,
  today: LocalDate,
  ways: readonly Signing[] = [],
): string[] {
  const [name, date] = [texts.signer?.trim() ?? "", readDate(texts.date?.trim() ?? "")];
  const block = signatureLines(typed).join(" / ");
  return [
    ...(ways.length > 0 && ways.every((way) => signatureLines(way).join(" / ") !== block)
      ? [`Văn bản soạn để ký “${block}”; bản ký sẽ ghi theo giao ký thay của bạn.`]
      : []),
    ...(signsForThemselves(signer, typed)
      ? [
          `Văn bản soạn để ký “${block}”, nhưng bạn là người đứng đầu và không có giao ký thay nào đang hiệu lực; các ô dưới đây ghi theo người đứng đầu.`,
        ]
      : []),
    // A title before the name is no other person.
    ...(name !== "" && !` ${plain(name)}`.endsWith(` ${plain(signer.name)}`)
      ? [`Văn bản soạn cho ${name} ký; bản ký sẽ in tên bạn, ${signer.name}.`]
      : []),
    ...(date && date !== today
      ? [`Văn bản soạn ghi ngày ${formatDate(date)}; bản ký sẽ ghi ngày ký, ${formatDate(today)}.`]
      : []),
  ];
}
