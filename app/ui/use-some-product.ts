import { useEffect, useState } from "react";
import { ask } from "./ask";

type Product = { title: string; picture: string | null };

/** A product of the shop's to show the result on; asked for once, after the page is painted. */
export function useSomeProduct(): Product | null {
  const [product, setProduct] = useState<Product | null>(null);
  useEffect(() => {
    let current = true;
    void ask<{ product: Product | null }>("/app/start/product").then((asked) => {
      if (current && asked.ok) setProduct(asked.answer.product);
    });
    return () => {
      current = false;
    };
  }, []);
  return product;
}
