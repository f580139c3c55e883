import { describe, expect, it } from "vitest";
import { parseEnv } from "./env.server";

describe("the environment", () => {
  it("has a default for everything that a first start needs", () => {
    expect(parseEnv({})).toMatchObject({
      env: { DATA_DIR: ".data", PORT: 3000, HOST: "127.0.0.1", DEMO: "on" },
    });
  });

  it("loads no invented province into the real thing, unless somebody says so", () => {
    expect(parseEnv({ STAGE: "production" })).toMatchObject({ env: { DEMO: "off" } });
    expect(parseEnv({ STAGE: "production", DEMO: "on" })).toMatchObject({ env: { DEMO: "on" } });
    expect(parseEnv({ STAGE: "trial" })).toMatchObject({ env: { DEMO: "on" } });
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
    ["PORT", "abc", "PORT: phải là số nguyên từ 1 đến 65535"],
    ["PORT", "80.5", "PORT: phải là số nguyên"],
    ["PORT", "70000", "PORT: phải là số nguyên"],
    ["DEMO", "maybe", "DEMO: phải là một trong: on, off"],
    ["DATABASE_URL", "mysql://x/y", "DATABASE_URL: phải là địa chỉ như postgresql://"],
    ["TRUST_PROXY", "zz", "TRUST_PROXY: phải là off, số lớp proxy hoặc các địa chỉ"],
    ["TRUST_PROXY", "10.0.0.0/40", "TRUST_PROXY: phải là"],
    ["TRUST_PROXY", "loopback, 10.0.0.1/x", "TRUST_PROXY: phải là"],
    ["PUBLIC_URL", "https://tinh.example.vn/pakn", "PUBLIC_URL: phải là tên miền không kèm đường dẫn"],
    ["PUBLIC_URL", "https://tinh.example.vn/?a=1", "PUBLIC_URL: phải là tên miền không kèm đường dẫn"],
    ["PUBLIC_URL", "tinh.example.vn", "PUBLIC_URL: phải là địa chỉ như https://"],
  ])("says in Vietnamese what is wrong with %s=%s", (name, value, sentence) => {
    expect(parseEnv({ [name]: value })).toEqual({ problems: [expect.stringContaining(sentence)] });
  });

  it.each([
    ["off", false],
    ["2", 2],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["loopback, fd00::/8", "loopback, fd00::/8"],
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
