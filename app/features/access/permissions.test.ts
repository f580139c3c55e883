import { describe, expect, it } from "vitest";
import { type Grant, mayDo, PERMISSIONS, type Permission, ROLES, reaches, scopeOf } from "./permissions";

const actor = (...roles: Grant[]) => ({ roles });

describe("permissions", () => {
  it("opens the start page to every role and to an account without any", () => {
    for (const role of ROLES) expect(mayDo(actor({ role, unit: "so-y-te" }), "staff:any")).toBe(true);
    expect(mayDo(actor(), "staff:any")).toBe(true);
  });

  it("shows an administrator no items", () => {
    const admin = actor({ role: "ADMINISTRATOR", unit: "ubnd-tinh", provincial: true });
    for (const permission of [
      "queue:read",
      "feedback:read",
      "feedback:act",
      "sender:read",
      "search",
    ] as const) {
      expect(mayDo(admin, permission)).toBe(false);
    }
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      expect(scopeOf(admin, permission)).toEqual([]);
    }
  });

  it("lets an auditor read, and neither act nor learn who sent an item", () => {
    const auditor = actor({ role: "AUDITOR", unit: "ubnd-tinh", provincial: true });
    expect(scopeOf(auditor, "feedback:read")).toBe("ALL");
    for (const permission of ["feedback:act", "entry:create", "sender:read", "admin:people"] as const) {
      expect(mayDo(auditor, permission)).toBe(false);
    }
  });

  it("keeps an auditor of a commune in the commune", () => {
    expect(scopeOf(actor({ role: "AUDITOR", unit: "xa-a", provincial: false }), "feedback:read")).toEqual([
      "xa-a",
    ]);
  });

  it("gives provincial focal and leader the whole province, others the units of their roles", () => {
    expect(scopeOf(actor({ role: "PROVINCIAL_FOCAL", unit: "vp-ubnd" }), "feedback:act")).toBe("ALL");
    expect(scopeOf(actor({ role: "LEADER", unit: "ubnd-tinh" }), "search")).toBe("ALL");
    const both = actor(
      { role: "HANDLER", unit: "so-y-te" },
      { role: "FOCAL_OFFICER", unit: "xa-a" },
      { role: "HANDLER", unit: "xa-a" },
    );
    expect(scopeOf(both, "feedback:read")).toEqual(["so-y-te", "xa-a"]);
    expect(scopeOf(both, "entry:create")).toEqual(["xa-a"]);
    expect(reaches(both, "entry:create", "so-y-te")).toBe(false);
    expect(reaches(both, "feedback:read", "so-y-te")).toBe(true);
  });
});
