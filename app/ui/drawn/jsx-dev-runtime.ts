/** What the compiler asks for instead of jsx-runtime while developing and testing. */
export { Fragment, type JSX, jsx as jsxDEV } from "./jsx-runtime";
