/** So many requests of one address in so many seconds. */
export type RatePolicy = { requests: number; seconds: number };

/** Of the API. A page of one of our own visitors never comes near it; a programme that does may wait a minute. */
export const API_POLICY: RatePolicy = { requests: 300, seconds: 60 };

/** What is left to an address; `reset` in seconds from now, at least 1. */
export type Rate = { allowed: boolean; remaining: number; reset: number };

/** Addresses that are counted one by one; those that come after share one count, so that memory has an end. */
const MOST_ADDRESSES = 20_000;

/**
 * Counts requests by address in windows of time that follow each other; with every window the counts begin anew.
 * @param now milliseconds of a clock that never goes back
 */
export class RateLimit {
  private counts = new Map<string, number>();
  private window = -1;

  constructor(
    readonly policy: RatePolicy,
    private readonly most = MOST_ADDRESSES,
  ) {}

  /** Counts one request that weighs `weight`. */
  take(address: string, now: number, weight = 1): Rate {
    const length = this.policy.seconds * 1000;
    const window = Math.floor(now / length);
    if (window !== this.window) {
      this.window = window;
      this.counts = new Map();
    }
    const own = networkOf(address);
    const key = this.counts.has(own) || this.counts.size < this.most ? own : "";
    const used = Math.min((this.counts.get(key) ?? 0) + weight, this.policy.requests + 1);
    this.counts.set(key, used);
    return {
      allowed: used <= this.policy.requests,
      remaining: Math.max(0, this.policy.requests - used),
      reset: Math.max(1, Math.ceil(((window + 1) * length - now) / 1000)),
    };
  }

  /** How many addresses are being counted. */
  get size(): number {
    return this.counts.size;
  }
}

/** One household or office: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [before = "", after] = plain.split("%", 1)[0]?.toLowerCase().split("::") ?? [];
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: zeros }, () => "0"), ...tail];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/** The limit and what is left of it, in the words of the drafts of 2021 and of 2025 (RateLimit header fields). */
export function rateHeaders({ requests, seconds }: RatePolicy, rate: Rate): Record<string, string> {
  return {
    "RateLimit-Limit": String(requests),
    "RateLimit-Remaining": String(rate.remaining),
    "RateLimit-Reset": String(rate.reset),
    "RateLimit-Policy": `"address";q=${requests};w=${seconds}`,
    RateLimit: `"address";r=${rate.remaining};t=${rate.reset}`,
    ...(rate.allowed ? {} : { "Retry-After": String(rate.reset) }),
  };
}
