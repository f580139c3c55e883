/** Addresses of accounts are compared without case and blanks around. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();
