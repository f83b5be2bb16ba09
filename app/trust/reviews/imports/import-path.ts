/** The address of an import's page, or of what belongs to it. */
export const importPath = (id: string, what = "") => `/app/reviews/import/${id}${what}`;
