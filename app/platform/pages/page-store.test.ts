import { describe, expect, it } from "vitest";
import { PageStore, pageKey, type StoredPage } from "./page-store";

const page = (bytes: number): StoredPage => ({
  topics: [],
  stamp: "1",
  headers: [],
  etag: "x",
  modified: 0,
  body: Buffer.alloc(bytes),
});

describe("the store of pages", () => {
  it("lets those go first that were not asked for the longest", () => {
    const store = new PageStore(30_000);
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]) store.set(key, page(2000));
    store.get("a");
    store.set("k", page(2400));
    store.set("l", page(2400));
    expect(store.get("a")).toBeDefined();
    expect(store.get("b")).toBeUndefined();
    expect(store.size.bytes).toBeLessThanOrEqual(30_000);
  });

  it("weighs a page once, however often it is kept", () => {
    const store = new PageStore(100_000);
    store.set("a", page(1000));
    const { bytes } = store.size;
    store.set("a", { ...page(1000), br: Buffer.alloc(100) });
    expect(store.size).toEqual({ pages: 1, bytes: bytes + 100 });
    store.delete("a");
    expect(store.size).toEqual({ pages: 0, bytes: 0 });
  });

  it("gives one page no more than its share", () => {
    const store = new PageStore(20_000);
    store.set("a", page(1000));
    store.set("b", page(5000));
    expect(store.get("b")).toBeUndefined();
    expect(store.get("a")).toBeDefined();
  });
});

it("knows a page by its address, in whatever order the query comes", () => {
  const key = (address: string) => pageKey(new URL(address, "http://pakn.vn"));
  expect(key("/cong-khai?q=a&unit=b&q=c")).toBe(key("/cong-khai?unit=b&q=a&q=c"));
  expect(key("/cong-khai?q=a&q=c")).not.toBe(key("/cong-khai?q=c&q=a"));
  expect(key("/cong-khai?q=a")).not.toBe(key("/cong-khai"));
  expect(key("http://other.example/")).not.toBe(key("/"));
  const url = new URL("http://pakn.vn/cong-khai?q=a%20b");
  const looks = ["", "large.normal.wide", "normal.dark.normal"].map((look) => pageKey(url, look));
  expect(new Set(looks).size).toBe(3);
  expect(looks[0]).toBe(pageKey(url));
});
