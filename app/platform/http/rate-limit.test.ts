import { describe, expect, it } from "vitest";
import { networkOf, RateLimit, rateHeaders } from "./rate-limit";

const POLICY = { requests: 3, seconds: 60 };

describe("the limit of an address", () => {
  it("holds for the window and begins anew with the next", () => {
    const limit = new RateLimit(POLICY);
    const answers = [1, 2, 3, 4].map(() => limit.take("203.0.113.7", 70_000));
    expect(answers.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(answers[0]?.reset).toBe(50);
    expect(limit.take("203.0.113.8", 70_000).allowed).toBe(true);
    expect(limit.take("203.0.113.7", 120_000)).toEqual({ allowed: true, remaining: 2, reset: 60 });
  });

  it("has an end in memory: strangers beyond it share one count", () => {
    const limit = new RateLimit(POLICY, 100);
    for (let i = 0; i < 5000; i += 1) limit.take(`10.0.${i >> 8}.${i & 255}`, 0);
    expect(limit.size).toBeLessThanOrEqual(101);
    expect(limit.take("10.9.9.9", 0).allowed).toBe(false);
    expect(limit.take("10.0.0.1", 0).allowed).toBe(true);
  });

  it("is said in headers", () => {
    expect(rateHeaders(POLICY, { allowed: false, remaining: 0, reset: 12 })).toEqual({
      "RateLimit-Limit": "3",
      "RateLimit-Remaining": "0",
      "RateLimit-Reset": "12",
      "RateLimit-Policy": '"address";q=3;w=60',
      RateLimit: '"address";r=0;t=12',
      "Retry-After": "12",
    });
  });
});

it("takes an IPv6 network for one address, however it is written", () => {
  for (const one of ["2001:db8:0:7::1", "2001:0DB8:0000:0007:ffff::2", "2001:db8::7:1:2:3:4%eth0"])
    expect(networkOf(one)).toBe("2001:db8:0:7::/64");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
  expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
});
