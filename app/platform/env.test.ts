import { describe, expect, it } from "vitest";
import { parseEnv } from "./env.server";

describe("the environment", () => {
  it("has a default for everything that a first start needs", () => {
    expect(parseEnv({})).toMatchObject({
      env: { DATA_DIR: ".data", PORT: 3000, HOST: "127.0.0.1", DEMO: "on" },
    });
  });

  it("takes a variable set to nothing for one that is not set", () => {
    expect(parseEnv({ PORT: "", DATABASE_URL: "" })).toMatchObject({
      env: { PORT: 3000, DATABASE_URL: undefined },
    });
  });

  it("tells every problem at once, each by its name", () => {
    const result = parseEnv({ PORT: "70000", DATABASE_URL: "mysql://x/y", DEMO: "maybe" });
    expect("problems" in result && result.problems.map((problem) => problem.split(":")[0])).toEqual([
      "DATABASE_URL",
      "PORT",
      "DEMO",
    ]);
  });

  it.each([
    ["off", false],
    ["2", 2],
    ["10.0.0.0/8", "10.0.0.0/8"],
    [undefined, "loopback"],
  ])("believes the proxies of TRUST_PROXY=%s", (given, meant) => {
    expect(parseEnv({ TRUST_PROXY: given })).toMatchObject({ env: { TRUST_PROXY: meant } });
  });

  it("takes the slash off the public address, so that paths can be appended", () => {
    expect(parseEnv({ PUBLIC_URL: "https://pakn.example.vn/" })).toMatchObject({
      env: { PUBLIC_URL: "https://pakn.example.vn" },
    });
  });
});
