type Network = {
  /** As the network writes itself; null where the merchant names it. */
  name: string | null;
  /** Certificates end. A profile is there as long as it is there. */
  endDate: boolean;
  /** Stars, scores and logos are the network's own to show; we link to the profile. */
  linkOnly: boolean;
  /** Where a profile or a certificate lies, as `host/path`; null for any host. */
  proofs: RegExp[] | null;
};

const TRUSTED_SHOPS = "com|de|at|ch|eu|fr|es|it|nl|be|pl|pt|co\\.uk|se|dk|fi|no|cz";
const TRUSTPILOT = "com|de|at|ch|fr|es|it|nl|be|pl|pt|co\\.uk|ie|se|dk|fi|no|jp";
const GOOGLE = "com|de|at|ch|fr|es|it|nl|be|pl|pt|co\\.uk|ie|se|dk|fi|no|cz|ca|com\\.au";

export const NETWORKS = {
  "trusted-shops": {
    name: "Trusted Shops",
    endDate: true,
    linkOnly: false,
    proofs: [new RegExp(`^([a-z-]+\\.)?trustedshops\\.(${TRUSTED_SHOPS})/.+`)],
  },
  "confianza-online": {
    name: "Confianza Online",
    endDate: true,
    linkOnly: false,
    proofs: [/^([a-z-]+\.)?confianzaonline\.(es|org)\/.+/],
  },
  trustpilot: {
    name: "Trustpilot",
    endDate: false,
    linkOnly: true,
    proofs: [new RegExp(`^([a-z-]+\\.)?trustpilot\\.(${TRUSTPILOT})/review/.+`)],
  },
  // google.com also serves redirects (/url?q=) and anybody's pages (sites., docs.): profiles only.
  google: {
    name: "Google",
    endDate: false,
    linkOnly: true,
    proofs: [
      new RegExp(
        `^(www\\.)?google\\.(${GOOGLE})/(maps(/place/|/?\\?cid=)|shopping/ratings/|storepages\\?)`,
      ),
      new RegExp(`^maps\\.google\\.(${GOOGLE})/(maps/?)?\\?cid=`),
      /^customerreviews\.google\.com\/v\/merchant\?/,
      /^search\.google\.com\/local\/(reviews|writereview)\?/,
      /^(maps\.app\.goo\.gl|g\.page|g\.co\/kgs|share\.google)\/.+/,
    ],
  },
  trustedsite: {
    name: "TrustedSite",
    endDate: true,
    linkOnly: false,
    proofs: [/^([a-z-]+\.)?trustedsite\.com\/(verify|reviews).+/],
  },
  other: { name: null, endDate: true, linkOnly: false, proofs: null },
} as const satisfies Record<string, Network>;

export type NetworkName = keyof typeof NETWORKS;

/** Whether the address is a profile or a certificate on the network's own domain. */
export function isNetworksOwn(network: NetworkName, address: string): boolean {
  const { proofs } = NETWORKS[network];
  if (proofs === null || !URL.canParse(address)) return true;
  const { hostname, pathname, search } = new URL(address);
  return proofs.some((proof) => proof.test(hostname + pathname + search));
}

/** A known network that calls itself so, to keep its name from being used for another address. */
export function networkCalled(name: string): NetworkName | null {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const names = Object.keys(NETWORKS) as NetworkName[];
  const isCalled = (network: NetworkName) => bare(NETWORKS[network].name ?? "") === bare(name);
  return bare(name) === "" ? null : (names.find(isCalled) ?? null);
}
