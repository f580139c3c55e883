/** Whether a text is a code of the national portal: "PAKN.20200812.0012", as it numbers what it hands over. */
export const isNationalCode = (code: string): boolean => /^PAKN\.\d{8}\.\d{4}$/.test(code);
