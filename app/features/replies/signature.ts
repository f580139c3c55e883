import { type Delegation, type SignMode, signatureWords } from "~/shared/sign-mode";

/** How an approved reply is signed. */
export type Signature = {
  mode: SignMode;
  onBehalfOf: string;
  position: string;
  signer: string;
  delegationId: number | null;
};

/** Whether a unit of a level is led by a people's committee, the only body that is signed for as a whole (Decree 30/2020 annex I). */
export const isCommittee = (level: string): boolean => ["PROVINCE", "DISTRICT", "COMMUNE"].includes(level);

/**
 * The ways in which a person may sign now: a head for themselves or on behalf of the committee, a deputy by each
 * delegation in force. Values are what the form sends. Without any there is nobody who may sign.
 */
export function waysToSign(isHead: boolean, committee: boolean, delegations: readonly Delegation[]) {
  return [
    ...(isHead ? [{ value: "DIRECT", label: "Ký trực tiếp với tư cách người đứng đầu" }] : []),
    ...(isHead && committee ? [{ value: "TM", label: "TM. ỦY BAN NHÂN DÂN (thay mặt tập thể)" }] : []),
    ...delegations.map((row) => ({
      value: `D${row.id}`,
      label: signatureWords({ ...row, position: row.deputyPosition }, row.ground),
    })),
  ];
}

/** The signature for a way that was chosen; null for one that the person does not have. */
export function signatureFor(
  chosen: string,
  {
    signer,
    position,
    headTitle,
    ways,
    delegations,
  }: {
    signer: string;
    position: string;
    /** What the head of the unit is called where nothing was typed. */
    headTitle: string;
    ways: readonly { value: string }[];
    delegations: readonly Delegation[];
  },
): Signature | null {
  if (!ways.some(({ value }) => value === chosen)) return null;
  const row = delegations.find(({ id }) => `D${id}` === chosen);
  if (row)
    return {
      mode: row.mode,
      onBehalfOf: row.onBehalfOf,
      position: row.deputyPosition,
      signer,
      delegationId: row.id,
    };
  if (chosen === "TM")
    return {
      mode: "TM",
      onBehalfOf: "ỦY BAN NHÂN DÂN",
      position: position || "CHỦ TỊCH",
      signer,
      delegationId: null,
    };
  return {
    mode: "DIRECT",
    onBehalfOf: "",
    position: position || headTitle,
    signer,
    delegationId: null,
  };
}
