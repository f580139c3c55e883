/** The PAKN of the quarter that the tests of texts write about. */
export const PAKN_FIGURES = {
  "pakn.received_total": 11,
  "pakn.received_act": 8,
  "pakn.received_reg": 3,
  "pakn.opening": 2,
  "pakn.new": 9,
  "pakn.resolved_total": 9,
  "pakn.pending_total": 2,
  "pakn.published": 6,
};
