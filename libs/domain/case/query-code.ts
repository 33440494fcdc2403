/** So many letters and digits has the code with which applicants follow their case, spaces and dashes left out. */
export const QUERY_CODE_LENGTH = 12;
