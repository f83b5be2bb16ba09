/** What Shopify writes into a new shop by itself: the main menu and the collection of everything. */
type Word =
  | "home"
  | "catalogue"
  | "allProducts"
  | "featured"
  | "policies"
  | "notFound"
  | "cart"
  | "noCheckout";

const ENGLISH: Record<Word, string> = {
  home: "Home",
  catalogue: "Catalogue",
  allProducts: "All products",
  featured: "Featured",
  policies: "Policies",
  notFound: "Page not found",
  cart: "Your cart",
  noCheckout: "This dev store has no checkout yet. Nothing was ordered.",
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
    noCheckout: "Denne utviklingsbutikken har ingen kasse ennå. Ingenting ble bestilt.",
  },
  de: {
    home: "Startseite",
    catalogue: "Sortiment",
    allProducts: "Alle Produkte",
    featured: "Ausgewählt",
    policies: "Richtlinien",
    notFound: "Seite nicht gefunden",
    cart: "Warenkorb",
    noCheckout: "Dieser Entwicklungsladen hat noch keine Kasse. Es wurde nichts bestellt.",
  },
  es: {
    home: "Inicio",
    catalogue: "Catálogo",
    allProducts: "Todos los productos",
    featured: "Destacados",
    policies: "Políticas",
    notFound: "Página no encontrada",
    cart: "Carrito",
    noCheckout: "Esta tienda de desarrollo aún no tiene caja. No se ha pedido nada.",
  },
  fr: {
    home: "Accueil",
    catalogue: "Catalogue",
    allProducts: "Tous les produits",
    featured: "Sélection",
    policies: "Conditions",
    notFound: "Page introuvable",
    cart: "Panier",
    noCheckout: "Cette boutique de développement n’a pas encore de caisse. Rien n’a été commandé.",
  },
};

export const word = (name: Word, locale: string): string =>
  (WORDS[locale.split("-")[0]!] ?? ENGLISH)[name];
