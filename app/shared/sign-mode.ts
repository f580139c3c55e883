/** In whose place a document is signed: Decree 30/2020/NĐ-CP, annex I; law.md L45. */
export const SIGN_MODE = {
  DIRECT: { vi: "Ký trực tiếp (người đứng đầu)", prefix: "" },
  KT: { vi: "KT. Ký thay người đứng đầu", prefix: "KT. " },
  TL: { vi: "TL. Thừa lệnh", prefix: "TL. " },
  TUQ: { vi: "TUQ. Thừa ủy quyền", prefix: "TUQ. " },
  TM: { vi: "TM. Thay mặt tập thể", prefix: "TM. " },
  TM_KT: { vi: "TM. Thay mặt tập thể, KT. Chủ tịch", prefix: "TM. " },
} as const;
export type SignMode = keyof typeof SIGN_MODE;

/** A row that lets somebody sign for somebody else, as far as signing asks. */
export type Delegation = {
  id: number;
  mode: SignMode;
  onBehalfOf: string;
  deputyPosition: string;
  ground: string;
};

/**
 * The lines above a signature: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". `onBehalfOf` is the head or body
 * that is signed for; with DIRECT it is not needed.
 */
export function signatureLines({
  mode,
  onBehalfOf,
  position,
}: {
  mode: SignMode;
  onBehalfOf: string;
  position: string;
}): string[] {
  const [own, other] = [position.trim().toUpperCase(), onBehalfOf.trim().toUpperCase()];
  if (mode === "DIRECT") return [own];
  if (mode === "TM_KT") return [`TM. ${other}`, "KT. CHỦ TỊCH", own];
  return [`${SIGN_MODE[mode].prefix}${other}`, own];
}

/** One of several ways to sign, as a list offers it: the lines and what allows them. */
export const signatureWords = (signing: Parameters<typeof signatureLines>[0], ground: string): string =>
  `${signatureLines(signing).join(" / ")} – ${ground}`;
