/** The name of a form's field: with several products in one form each has fields of its own. */
export const fieldNamed = (name: string, productId: string) =>
  productId === "" ? name : `${name}-${productId}`;
