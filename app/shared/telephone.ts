/** A number as people write it, made ready for dialling. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;
