import "@remix-run/node";

// What loaders answer reaches the page as it is: a Date stays a Date. The types follow the flag in remix.config.js.
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
