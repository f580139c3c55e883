import { describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { attentionOf } from "./attention";
import { decide } from "./decide";
import type { EventData } from "./events";
import { having } from "./history.test-kit";
import { factsOf } from "./item.server";
import type { ActingParty } from "./item-facts";

describe("what waits apart from its status", () => {
  const start: EventData[] = [
    { type: "registered" },
    {
      type: "assessed",
      assessmentClass: "B",
      field: "y-te",
      kind: "ACT",
      countedKind: "ACT",
      contentTypes: [1],
    },
    { type: "assigned", unit: "so-y-te" },
  ];
  const publicTexts = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const answered: EventData = { type: "resolved", outcome: "O6", reply: "r" };
  const reopened: EventData = { type: "reopened", reason: "r", dueOn: localDate("2026-12-31") };
  const publishedOnce: EventData[] = [answered, { type: "published", ...publicTexts }];
  const answeredAgain: EventData[] = [reopened, answered];

  it.each<[string, EventData[], string | null]>([
    ["nothing once assigned", [], null],
    ["what was returned", [{ type: "returned", reason: "r" }], "HANDED_BACK"],
    [
      "not what was assigned again",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
      ],
      null,
    ],
    [
      "a draft sent back, also after a correction",
      [
        { type: "started" },
        { type: "reply_drafted", outcome: "O6", reply: "r" },
        { type: "sent_back", note: "n" },
        { type: "corrected", reason: "r", changes: {} },
      ],
      "HANDED_BACK",
    ],
    [
      "not a draft that was mended",
      [
        { type: "sent_back", note: "n" },
        { type: "reply_drafted", outcome: "O6", reply: "r" },
      ],
      null,
    ],
    [
      "a proposal to reject before everything else",
      [
        { type: "returned", reason: "r" },
        { type: "rejection_proposed", reason: "R5", note: "n" },
      ],
      "REJECTION_PROPOSED",
    ],
    ["a public copy that shows the answer before", [...publishedOnce, ...answeredAgain], "COPY_OUTDATED"],
    ["no outdated copy while the new answer is awaited", [...publishedOnce, reopened], null],
    [
      "not a public copy that was corrected",
      [...publishedOnce, ...answeredAgain, { type: "publication_corrected", reason: "r", ...publicTexts }],
      null,
    ],
    [
      "what two units refuse",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
        { type: "disputed", reason: "r" },
      ],
      "DISPUTED",
    ],
    [
      "not what a leader has decided",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
        { type: "disputed", reason: "r" },
        { type: "assigned", unit: "x", decided: true },
      ],
      null,
    ],
    ["a matter raised a second time again", [{ type: "repeat_linked", firstItem: "f", nth: 2 }], "ESCALATED"],
    ["not one raised once again", [{ type: "repeat_linked", firstItem: "f", nth: 1 }], null],
    [
      "what the sender is not content with",
      [answered, { type: "reopening_asked", reason: "r" }],
      "REOPENING_ASKED",
    ],
    [
      "what a body outside is to answer the unit",
      [{ type: "transferred_out", to: "Bộ", answerTo: "UNIT" }],
      "OUTSIDE_ANSWER",
    ],
    [
      "not once it has",
      [
        { type: "transferred_out", to: "Bộ", answerTo: "UNIT" },
        { type: "outside_answered", from: "Bộ", text: "t" },
      ],
      null,
    ],
    ["nothing that is closed", [{ type: "returned", reason: "r" }, { type: "withdrawn" }], null],
  ])("%s", (_what, events, expected) => {
    expect(attentionOf(having(...start, ...events))).toBe(expected);
  });

  it("keeps a proposal to reject when the sender answers, so that it can still be decided", () => {
    const state = having(
      ...start,
      { type: "started" },
      { type: "information_requested", text: "t" },
      { type: "rejection_proposed", reason: "R2", note: "n" },
      { type: "information_received", text: "t" },
    );
    const head: ActingParty = { submitter: false, roles: [{ role: "AGENCY_HEAD", unit: "so-y-te" }] };
    for (const action of ["reject", "declineRejection"] as const)
      expect(decide(factsOf(state, false), action, head, {}, localDate("2026-01-07")).ok).toBe(true);
  });
});
