type SentOn = {
  confidential: boolean;
  events: readonly { seq: number; type: string }[];
};

/**
 * The number of the event by which an item last went to a body outside the province: of its slip the sender has a copy
 * (workflow.md §6). Null where there is none, and for a confidential item, of which nobody is shown anything.
 */
export const sentOnSlip = ({ confidential, events }: SentOn): number | null =>
  confidential ? null : (events.findLast(({ type }) => type === "transferred_out")?.seq ?? null);
