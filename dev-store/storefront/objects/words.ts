/** What Shopify writes into a new shop by itself: the main menu and the collection of everything. */
type Word = "home" | "catalogue" | "allProducts" | "featured" | "policies" | "notFound" | "cart";

const ENGLISH: Record<Word, string> = {
  home: "Home",
  catalogue: "Catalogue",
  allProducts: "All products",
  featured: "Featured",
  policies: "Policies",
  notFound: "Page not found",
  cart: "Your cart",
};

const WORDS: Record<string, Record<Word, string>> = {
  en: ENGLISH,
  nb: {
    home: "Hjem",
    catalogue: "Varer",
    allProducts: "Alle varer",
    featured: "Utvalgt",
    policies: "Vilkår",
    notFound: "Siden finnes ikke",
    cart: "Handlekurv",
  },
  de: {
    home: "Startseite",
    catalogue: "Sortiment",
    allProducts: "Alle Produkte",
    featured: "Ausgewählt",
    policies: "Richtlinien",
    notFound: "Seite nicht gefunden",
    cart: "Warenkorb",
  },
  es: {
    home: "Inicio",
    catalogue: "Catálogo",
    allProducts: "Todos los productos",
    featured: "Destacados",
    policies: "Políticas",
    notFound: "Página no encontrada",
    cart: "Carrito",
  },
  fr: {
    home: "Accueil",
    catalogue: "Catalogue",
    allProducts: "Tous les produits",
    featured: "Sélection",
    policies: "Conditions",
    notFound: "Page introuvable",
    cart: "Panier",
  },
};

export const word = (name: Word, locale: string): string =>
  (WORDS[locale.split("-")[0]!] ?? ENGLISH)[name];
