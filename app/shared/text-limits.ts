/**
 * The longest texts, in characters, in one place: what one door takes in, every later one (correction, reply,
 * publication) must take too. Registers that come in may bring longer ones; a correction lets those stand.
 */
export const TEXT_LIMITS = {
  /** What senders type themselves. */
  ownTitle: 200,
  ownText: 20_000,
  /** What an officer enters for them or corrects. */
  title: 300,
  text: 50_000,
  reply: 50_000,
  /** Matter and proposal together, under their heading. */
  publicText: 100_100,
  /** Reasons, remarks, instructions. */
  note: 5_000,
} as const;
